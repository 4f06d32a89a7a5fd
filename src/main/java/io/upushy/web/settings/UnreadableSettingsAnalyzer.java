package io.upushy.web.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says where a settings file is no YAML. */
class UnreadableSettingsAnalyzer extends AbstractFailureAnalyzer<MarkedYAMLException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, MarkedYAMLException cause) {
        var mark = cause.getProblemMark();
        var place = mark == null ? "" : " at line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1);
        return new FailureAnalysis(
                "env.production.yaml is not valid YAML" + place + ": " + cause.getProblem(),
                "Write one 'KEY: value' a line, with a space after the colon and no tabs, and put values with special"
                        + " characters in single quotes. env.example.yaml is a file to start from.",
                failure);
    }
}
