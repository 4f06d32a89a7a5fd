package io.upushy.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The bytes of a multipart form, part by part as a client writes them. */
public final class Form {

    public static final String BOUNDARY = "----upushy-test-7d1f0c";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** A form with these fields so far. */
    public static Form of(Map<String, ?> fields) {
        var form = new Form();
        fields.forEach((name, value) -> form.field(name, String.valueOf(value)));
        return form;
    }

    public Form field(String name, String value) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
        return this;
    }

    public Form file(String name, byte[] content) {
        return part("file", name, content);
    }

    /** A file in a field of any name. */
    public Form part(String field, String name, byte[] content) {
        write(opening(field, name));
        out.writeBytes(content);
        write("\r\n");
        return this;
    }

    /** A file whose end is still to come: whoever sends this goes on with its bytes. */
    public Form openFile(String name) {
        write(opening("file", name));
        return this;
    }

    private static String opening(String field, String name) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    }

    public Form raw(String text) {
        write(text);
        return this;
    }

    public String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    /** What there is so far, without the end. */
    public byte[] start() {
        return out.toByteArray();
    }

    public static byte[] end() {
        return ("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        var all = new ByteArrayOutputStream();
        all.writeBytes(out.toByteArray());
        all.writeBytes(end());
        return all.toByteArray();
    }

    private void write(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
