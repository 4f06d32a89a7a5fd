package io.upushy.release;

import io.upushy.auth.Caller;
import io.upushy.auth.UserDirectory;
import io.upushy.project.ProjectAccess;
import io.upushy.project.ProjectRole;
import io.upushy.storage.UploadRights;
import io.upushy.storage.Uploader;
import io.upushy.web.ApiException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whoever was given credentials as a maintainer keeps the right to use them only while being one. */
@Component
class UploaderRights implements UploadRights {

    private final UserDirectory users;
    private final ProjectAccess access;

    UploaderRights(UserDirectory users, ProjectAccess access) {
        this.users = users;
        this.access = access;
    }

    @Override
    public Mono<Boolean> mayUpload(Uploader uploader) {
        return users.callerOf(uploader.userId())
                .flatMap(user -> mayUpload(user, uploader))
                .defaultIfEmpty(false);
    }

    private Mono<Boolean> mayUpload(Caller user, Uploader uploader) {
        var project = uploader.projectId();
        if (project == null) {
            return Mono.just(true);
        }
        var caller = uploader.apiToken() ? user.asTokenOf(project) : user;
        return access.require(caller, project, ProjectRole.MAINTAINER)
                .hasElement()
                .onErrorResume(UploaderRights::isRefusal, refused -> Mono.just(false));
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof ApiException refusal && refusal.status().is4xxClientError();
    }
}
