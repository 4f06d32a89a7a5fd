package io.upushy.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips the run on MariaDB, and says so, on a machine its program is not made for. A MariaDB that fails fails the tests. */
final class BackendAvailable implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        var reason = Backend.isMySql() ? MariaDb.whyNot() : null;
        if (reason == null) {
            return ConditionEvaluationResult.enabled("the backend is there");
        }
        System.err.printf(
                "%n*** SKIPPED: %s. MariaDB does not run on this machine: %s%n*** Set DB_HOST (DB_PORT, DB_USER,"
                        + " DB_PASSWORD) to test with a server of your own.%n%n",
                context.getDisplayName(), reason);
        return ConditionEvaluationResult.disabled("MariaDB does not run on this machine: " + reason);
    }
}
