package io.upushy.release.inspection;

import io.upushy.web.ApiException;
import java.time.Duration;

/** The end of one inspection's time; whatever loops over a package asks it now and then. */
final class Deadline {

    private final Duration budget;
    private final long started = System.nanoTime();

    Deadline(Duration budget) {
        this.budget = budget;
    }

    /** @throws ApiException 422 when the time is over */
    void check() {
        if (System.nanoTime() - started > budget.toNanos()) {
            throw ApiException.unprocessable("package", "release.package.slow", budget.toSeconds());
        }
    }
}
