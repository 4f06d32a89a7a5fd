package io.upushy.storage.aliyun;

import com.aliyun.oss.OSSException;
import com.aliyuncs.exceptions.ClientException;
import io.upushy.storage.ObjectStorage;
import io.upushy.web.ApiException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Runs the blocking SDKs where blocking is allowed, and says in our words what Aliyun answered. */
final class AliyunCalls {

    /** The credentials are not for this, which no second attempt changes. */
    private static final String DENIED = "AccessDenied";

    private static final Set<String> ABSENT = Set.of("NoSuchKey", "NoSuchUpload", "SymlinkTargetNotExist");

    private final Scheduler scheduler;

    AliyunCalls(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    Scheduler scheduler() {
        return scheduler;
    }

    /** One call; null makes an empty result. */
    <T> Mono<T> call(Callable<@Nullable T> step) {
        return Mono.<T>fromCallable(step).subscribeOn(scheduler).onErrorMap(AliyunCalls::explain);
    }

    /** One call that must not take longer, the SDK's own retries included. */
    <T> Mono<T> call(Duration atMost, Callable<@Nullable T> step) {
        return Mono.<T>fromCallable(step).subscribeOn(scheduler).timeout(atMost).onErrorMap(AliyunCalls::explain);
    }

    static boolean isAbsent(OSSException failure) {
        return ABSENT.contains(failure.getErrorCode());
    }

    static Throwable explain(Throwable failure) {
        if (failure instanceof OSSException oss && DENIED.equals(oss.getErrorCode())) {
            return ApiException.unavailable(ObjectStorage.DENIED);
        }
        if (failure instanceof OSSException oss) {
            return ApiException.unavailable("storage.aliyun", oss.getErrorCode() + ": " + oss.getErrorMessage());
        }
        if (failure instanceof com.aliyun.oss.ClientException network) {
            return ApiException.unavailable(
                    "storage.aliyun", network.getErrorCode() + ": " + network.getErrorMessage());
        }
        if (failure instanceof ClientException sts) {
            return ApiException.unavailable("storage.aliyun", sts.getErrCode() + ": " + sts.getErrMsg());
        }
        return failure instanceof TimeoutException ? ApiException.unavailable("storage.aliyunSlow") : failure;
    }
}
