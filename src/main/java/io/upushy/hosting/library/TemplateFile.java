package io.upushy.hosting.library;

import java.nio.charset.StandardCharsets;

/**
 * A file of a template.
 *
 * @param path from the template's folder, parts separated by slashes
 */
public record TemplateFile(String path, byte[] content) {

    static TemplateFile of(String path, String text) {
        return new TemplateFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
