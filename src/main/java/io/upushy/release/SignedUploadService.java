package io.upushy.release;

import io.upushy.auth.Caller;
import io.upushy.project.ProjectAccess;
import io.upushy.project.ProjectRole;
import io.upushy.storage.ContentTypes;
import io.upushy.storage.ObjectKeys;
import io.upushy.storage.SignedUploads;
import io.upushy.web.ApiException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Lets maintainers upload past this server where the store hands out no credentials. */
@Service
class SignedUploadService {

    private final ObjectProvider<SignedUploads> uploads;
    private final ProjectAccess access;
    private final ObjectKeys keys;

    /** @param uploads of the store, if it has them */
    SignedUploadService(ObjectProvider<SignedUploads> uploads, ProjectAccess access, ObjectKeys keys) {
        this.uploads = uploads;
        this.access = access;
        this.keys = keys;
    }

    Mono<SignedUpload.Begun> begin(Caller caller, SignedUpload.Begin request) {
        return uploadsFor(caller, request.projectId()).flatMap(store -> {
            var key = keys.forUpload(request.projectId(), request.fileName());
            return store.begin(key, ContentTypes.of(request.fileName()), request.parts())
                    .map(begun -> new SignedUpload.Begun(
                            key, begun.uploadId(), request.partSize(), begun.addresses(), begun.expires()));
        });
    }

    Mono<SignedUpload.Done> complete(Caller caller, SignedUpload.Complete request) {
        var parts = request.parts().stream().map(SignedUpload.Part::toStorage).toList();
        return uploadsFor(caller, request.projectId())
                .doOnNext(store -> requireOwn(request.projectId(), request.key()))
                .flatMap(store -> store.complete(request.key(), request.uploadId(), parts))
                .map(object -> new SignedUpload.Done(object.key(), object.size()));
    }

    Mono<Void> abort(Caller caller, SignedUpload.Abort request) {
        return uploadsFor(caller, request.projectId())
                .doOnNext(store -> requireOwn(request.projectId(), request.key()))
                .flatMap(store -> store.abort(request.key(), request.uploadId()));
    }

    private Mono<SignedUploads> uploadsFor(Caller caller, String projectId) {
        return access.require(caller, projectId, ProjectRole.MAINTAINER)
                .flatMap(role -> Mono.justOrEmpty(uploads.getIfAvailable()))
                .switchIfEmpty(Mono.error(() -> ApiException.conflict("projectId", "storage.noSignedUploads")));
    }

    private static void requireOwn(String projectId, String key) {
        if (!key.startsWith(projectId + "/") || !ObjectKeys.isUsable(key)) {
            throw ApiException.invalid("key", "release.url.foreign");
        }
    }
}
