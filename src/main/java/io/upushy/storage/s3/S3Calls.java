package io.upushy.storage.s3;

import io.upushy.storage.ObjectStorage;
import io.upushy.web.ApiException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/** Runs the blocking SDK where blocking is allowed, and says in our words what the store answered. */
final class S3Calls {

    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;

    private final Scheduler scheduler;

    S3Calls(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    Scheduler scheduler() {
        return scheduler;
    }

    /** One call; null makes an empty result. */
    <T> Mono<T> call(Callable<@Nullable T> step) {
        return Mono.<T>fromCallable(step).subscribeOn(scheduler).onErrorMap(S3Calls::explain);
    }

    /** One call that must not take longer, the SDK's own retries included. */
    <T> Mono<T> call(Duration atMost, Callable<@Nullable T> step) {
        return Mono.<T>fromCallable(step).subscribeOn(scheduler).timeout(atMost).onErrorMap(S3Calls::explain);
    }

    static boolean isAbsent(AwsServiceException failure) {
        return failure.statusCode() == NOT_FOUND && !"NoSuchBucket".equals(codeOf(failure));
    }

    /** The code of the answer's XML; null for an answer to HEAD, which has none. */
    static @Nullable String codeOf(AwsServiceException failure) {
        return failure.awsErrorDetails() == null
                ? null
                : failure.awsErrorDetails().errorCode();
    }

    static Throwable explain(Throwable failure) {
        if (failure instanceof AwsServiceException refusal) {
            var code = codeOf(refusal);
            var denied = refusal.statusCode() == FORBIDDEN && (code == null || code.equals("AccessDenied"));
            return denied
                    ? ApiException.unavailable(ObjectStorage.DENIED)
                    : ApiException.unavailable("storage.s3", code + ": " + textOf(refusal));
        }
        if (failure instanceof SdkException unreachable) {
            return ApiException.unavailable("storage.s3", String.valueOf(unreachable.getMessage()));
        }
        return failure instanceof TimeoutException ? ApiException.unavailable("storage.s3Slow") : failure;
    }

    private static String textOf(AwsServiceException refusal) {
        var details = refusal.awsErrorDetails();
        return details == null || details.errorMessage() == null
                ? "status " + refusal.statusCode()
                : details.errorMessage();
    }
}
