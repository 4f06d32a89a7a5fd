package io.upushy.storage;

import reactor.core.publisher.Mono;

/** Answers what stores cannot know: whether who was given upload credentials may upload still. */
public interface UploadRights {

    /** False when the user is disabled or gone, or no maintainer of the project any more. */
    Mono<Boolean> mayUpload(Uploader uploader);
}
