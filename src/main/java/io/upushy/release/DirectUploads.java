package io.upushy.release;

import io.upushy.auth.Caller;
import io.upushy.project.ProjectAccess;
import io.upushy.project.ProjectRole;
import io.upushy.storage.ObjectKeys;
import io.upushy.storage.UploadCredentials;
import io.upushy.storage.UploadCredentials.Credentials;
import io.upushy.storage.Uploader;
import io.upushy.web.ApiException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Lets people and CI jobs upload past this server, each below a prefix of their own. */
@Service
class DirectUploads {

    /** Whose upload area it is, where no project is named: ids of users and projects must not meet. */
    private static final String USER_AREA = "user-";

    private final UploadCredentials credentials;
    private final ProjectAccess access;
    private final ObjectKeys keys;
    private final UploadSettings settings;

    DirectUploads(UploadCredentials credentials, ProjectAccess access, ObjectKeys keys, UploadSettings settings) {
        this.credentials = credentials;
        this.access = access;
        this.keys = keys;
        this.settings = settings;
    }

    Mono<Credentials> credentials(Caller caller, @Nullable String projectId, ServerHttpRequest request) {
        if (settings.browsersHoldCredentials()) {
            return Mono.error(ApiException.forbidden(null, "release.upload.webOss"));
        }
        var project = projectId == null ? caller.tokenProjectId() : projectId;
        if (project == null) {
            return credentials.forPanel(keys.prefixOf(areaOf(caller)), uploader(caller, null), request);
        }
        return access.require(caller, project, ProjectRole.MAINTAINER)
                .then(Mono.defer(
                        () -> credentials.forPrefix(keys.prefixOf(project), uploader(caller, project), request)));
    }

    /** Where a person uploads who names no project. */
    static String areaOf(Caller caller) {
        return USER_AREA + caller.userId();
    }

    private static Uploader uploader(Caller caller, @Nullable String project) {
        return new Uploader(caller.userId(), project, caller.tokenProjectId() != null);
    }
}
