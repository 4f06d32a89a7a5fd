package io.upushy.hosting.library;

import java.util.List;

/**
 * What is wrong with a template.
 *
 * @param file where, from the template's folder; blank for the folder itself
 * @param key of a message
 */
public record TemplateProblem(String file, String key, List<Object> arguments) {

    static TemplateProblem of(String file, String key, Object... arguments) {
        return new TemplateProblem(file, "hosting.library." + key, List.of(arguments));
    }
}
