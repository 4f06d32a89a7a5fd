package io.upushy.web.settings;

import io.upushy.web.InvalidSetting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Turns a start that failed over settings into one message that names each key as the operator wrote it, and the fix. */
@Order(Ordered.HIGHEST_PRECEDENCE) // before those that know properties but not keys
class InvalidSettingAnalyzer implements FailureAnalyzer {

    private static final String CORRECT = "Correct what is named above, in env.production.yaml or in the environment.";
    private static final String SEE = " env.example.yaml explains every setting.";

    private final Environment environment;

    InvalidSettingAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidSetting invalid) {
                return refused(invalid, failure);
            }
            if (cause instanceof BindException || cause instanceof InvalidConfigurationPropertyValueException) {
                var problems = problems();
                if (!problems.isEmpty()) { // else the settings' own constructor has refused them, which is its cause
                    return analysis(problems, CORRECT, failure);
                }
            }
        }
        return null;
    }

    private FailureAnalysis refused(InvalidSetting invalid, Throwable failure) {
        var problems = new ArrayList<>(List.of(String.valueOf(invalid.getMessage())));
        problems.addAll(problems());
        return analysis(problems, invalid.fix() + (problems.size() == 1 ? "" : " " + CORRECT), failure);
    }

    private static FailureAnalysis analysis(List<String> problems, String action, Throwable failure) {
        return new FailureAnalysis(String.join(System.lineSeparator(), problems), action + SEE, failure);
    }

    private List<String> problems() {
        return new SettingProblems(environment).in(SettingKey.all());
    }
}
