package io.upushy.hosting.stub;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.upushy.hosting.server.ServerFailure;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** How a call of a client fails. */
public final class Failures {

    private Failures() {}

    /** The failure; the test fails when there is none, or one of another kind. */
    public static ServerFailure of(Publisher<?> call) {
        var failure = catchThrowableOfType(
                ServerFailure.class, () -> Flux.from(call).collectList().block());
        if (failure == null) {
            throw new AssertionError("It did not fail");
        }
        return failure;
    }
}
