package io.upushy.api;

import io.upushy.testing.Accounts;
import io.upushy.testing.Form;
import io.upushy.testing.Reply;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** No form makes the server fail; the answer is an envelope. */
@UpushyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MalformedFormTest {

    private static final String HUGE = "x".repeat(1_000_000);

    @Autowired
    private Server server;

    @Autowired
    private Accounts accounts;

    private Sweep sweep;

    @BeforeAll
    void start() {
        sweep = new Sweep(server, accounts);
    }

    @Test
    void noFormMakesTheServerFail() {
        sweep.forEach(ApiOperation::isForm, operation -> {
            var good = sweep.victim().body(operation);
            var forms = new LinkedHashMap<String, byte[]>();
            forms.put("nothing", new byte[0]);
            forms.put("only the end", Form.end());
            forms.put("no end", ApiDocument.form(good).start());
            forms.put(
                    "cut in a header",
                    ("--" + Form.BOUNDARY + "\r\nContent-Disposition: form-d").getBytes(StandardCharsets.UTF_8));
            forms.put("1000 fields", manyFields());
            forms.put(
                    "a huge field",
                    Form.of(Map.of("projectId", HUGE, "version", HUGE)).bytes());
            forms.put("a huge name", Form.of(Map.of("n".repeat(20_000), "x")).bytes());
            forms.put(
                    "two files",
                    ApiDocument.form(good).file("b.wgt", new byte[10]).bytes());
            forms.put(
                    "a file of another name",
                    Form.of(good).part("other", "b.wgt", new byte[10]).bytes());
            forms.put("a part without a name", unnamedPart());
            forms.put(
                    "a part without headers",
                    ("--" + Form.BOUNDARY + "\r\n\r\nabc\r\n").getBytes(StandardCharsets.UTF_8));
            forms.put("no form at all", "{\"a\":1}".getBytes(StandardCharsets.UTF_8));
            forms.forEach((kind, bytes) -> {
                var reply = sendForm(operation, kind, bytes);
                sweep.check(operation, kind, reply);
                if (reply.status() < 400) {
                    sweep.complain(operation, kind + " was accepted", reply);
                }
            });
            for (var type : List.of(
                    "multipart/form-data",
                    "multipart/form-data; boundary=",
                    "multipart/form-data; boundary=\"\"",
                    "multipart/mixed; boundary=a",
                    "multipart/form-data; boundary=" + "b".repeat(5000))) {
                sweep.check(
                        operation,
                        "the type " + Sweep.shorten(type),
                        sweep.caller()
                                .bytes(
                                        operation.method(),
                                        operation.path(),
                                        type,
                                        ApiDocument.form(good).bytes()));
            }
            for (var field : operation.fields().keySet()) {
                for (var value : List.of(
                        "",
                        " ",
                        "abc",
                        "-1",
                        "1.5",
                        "99999999999999999999",
                        "\u0000",
                        "😀",
                        "[object Object]",
                        "../..",
                        "x".repeat(5000))) {
                    if (!field.equals("file")) {
                        var body = new LinkedHashMap<>(good);
                        body.put(field, value);
                        sweep.check(
                                operation,
                                field + "=" + Sweep.shorten(value),
                                ApiDocument.call(sweep.caller(), operation, sweep.victim(), body));
                    }
                }
            }
            for (var name : List.of(
                    "",
                    "..",
                    "../../etc/passwd",
                    "a\u0000b.wgt",
                    "😀".repeat(200),
                    "x".repeat(5000) + ".wgt",
                    "CON",
                    "a/b\\\\c.wgt")) {
                var fields = new LinkedHashMap<>(good);
                fields.remove("file");
                var form = Form.of(fields).file(name, new byte[10]);
                sweep.check(
                        operation,
                        "a file named " + Sweep.shorten(name),
                        sweep.caller().bytes(operation.method(), operation.path(), form.contentType(), form.bytes()));
            }
        });
    }

    private Reply sendForm(ApiOperation operation, String kind, byte[] bytes) {
        try {
            return sweep.caller()
                    .bytes(
                            operation.method(),
                            operation.path(),
                            "multipart/form-data; boundary=" + Form.BOUNDARY,
                            bytes);
        } catch (UncheckedIOException unanswered) {
            throw new AssertionError(operation + ": " + kind + " is not answered", unanswered);
        }
    }

    private static byte[] manyFields() {
        var form = Form.of(Map.of());
        for (int i = 0; i < 1000; i++) {
            form.field("f" + i, "x");
        }
        return form.file("a.wgt", new byte[10]).bytes();
    }

    private static byte[] unnamedPart() {
        return Form.of(Map.of())
                .raw("--" + Form.BOUNDARY + "\r\nContent-Type: text/plain\r\n\r\nabc\r\n")
                .bytes();
    }
}
