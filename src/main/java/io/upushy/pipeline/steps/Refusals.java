package io.upushy.pipeline.steps;

import io.upushy.pipeline.StepFailure;
import io.upushy.web.ApiException;
import io.upushy.web.InvalidFields;

/** Tells what other modules refuse as a step's failure: their sentences already say what to do. */
public final class Refusals {

    private Refusals() {}

    /** A failure that is no refusal stays what it is. */
    public static Throwable toFailure(Throwable refusal) {
        if (refusal instanceof ApiException one) {
            return one.status().is5xxServerError()
                    ? StepFailure.passing(one.key(), one.arguments())
                    : StepFailure.lasting(one.key(), one.arguments());
        }
        if (refusal instanceof InvalidFields several) {
            var first = several.problems().get(0);
            return StepFailure.lasting(first.key(), first.arguments().toArray());
        }
        return refusal;
    }
}
