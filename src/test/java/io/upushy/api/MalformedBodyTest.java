package io.upushy.api;

import io.upushy.testing.Accounts;
import io.upushy.testing.Reply;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** No JSON body makes the server fail; the answer is an envelope and names the field that is to blame. */
@UpushyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MalformedBodyTest {

    private static final String HUGE = "x".repeat(1_000_000);

    /** JSON in place of a field's value. */
    private static final Map<String, String> VALUES = values();

    /** What no field of a request can be. */
    private static final List<String> NEVER_RIGHT = List.of("an object", "an array", "a huge text", "deep nesting");

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
    void noValueOfAFieldMakesTheServerFail() {
        sweep.forEach(operation -> operation.hasBody() && !operation.isForm(), operation -> {
            for (var field : operation.fields().keySet()) {
                VALUES.forEach((kind, value) -> {
                    var reply = sendJson(operation, withField(operation, field, value));
                    sweep.check(operation, field + " is " + kind, reply);
                    if (isToBlame(operation, field, kind)) {
                        checkBlame(operation, field, kind, reply);
                    }
                });
            }
        });
    }

    private static boolean isToBlame(ApiOperation operation, String field, String kind) {
        if (kind.equals("null")) {
            return operation.requiredFields().contains(field);
        }
        var anything = operation.fields().get(field).path("type").asString("").equals("object");
        var unbounded =
                kind.equals("a huge text") && !operation.fields().get(field).has("maxLength");
        var told = operation.path().equals("/api/app/install/check") && kind.equals("an array"); // in the answer
        return NEVER_RIGHT.contains(kind) && !anything && !unbounded && !told && !kind.equals("deep nesting");
    }

    private void checkBlame(ApiOperation operation, String field, String kind, Reply reply) {
        var tooLarge = kind.equals("a huge text") && reply.status() == 413;
        var blamed = reply.status() == 400
                && reply.errors().stream()
                        .anyMatch(error -> error.startsWith(field + ":") || error.startsWith(field + "["));
        if (!tooLarge && !blamed) {
            sweep.complain(operation, field + " is " + kind + " and not blamed", reply);
        }
    }

    @Test
    void aMissingFieldIsNamed() {
        sweep.forEach(operation -> operation.hasBody() && !operation.isForm(), operation -> {
            for (var field : operation.requiredFields()) {
                var body = sweep.victim().body(operation);
                body.remove(field);
                var reply = ApiDocument.call(sweep.caller(), operation, sweep.victim(), body);
                sweep.check(operation, field + " is missing", reply);
                checkBlame(operation, field, "missing", reply);
            }
        });
    }

    @Test
    void noBodyMakesTheServerFail() {
        var valid = JsonMapper.shared();
        sweep.forEach(operation -> true, operation -> {
            var good = valid.writeValueAsString(sweep.victim().body(operation));
            for (var body : List.of(
                    "",
                    "[]",
                    "null",
                    "{}",
                    "\"text\"",
                    "1",
                    "{",
                    "{\"a\":",
                    "not json",
                    "[".repeat(10_000),
                    "{\"a\":".repeat(10_000),
                    "{\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}",
                    "{\"" + "k".repeat(100_000) + "\":1}",
                    good + good,
                    duplicated(good),
                    "\uFEFF" + good,
                    "\u0000" + good)) {
                sweep.check(operation, "the body " + Sweep.shorten(body), sendJson(operation, body));
            }
            for (var bytes :
                    List.of(invalidUtf8(good), good.getBytes(StandardCharsets.UTF_16), new byte[] {-1, -2, 0})) {
                var reply = sweep.caller()
                        .bytes(operation.method(), sweep.victim().path(operation), "application/json", bytes);
                sweep.check(operation, "bytes that are no UTF-8", reply);
            }
            for (var type : List.of(
                    "text/plain",
                    "application/xml",
                    "application/json;charset=UTF-16",
                    "*/*",
                    "garbage",
                    "multipart/form-data",
                    "application/x-www-form-urlencoded")) {
                sweep.check(
                        operation,
                        "the content type " + type,
                        sweep.caller().text(operation.method(), sweep.victim().path(operation), type, good));
            }
            var untyped = sweep.caller()
                    .request(sweep.victim().path(operation))
                    .method(operation.method(), BodyPublishers.ofString(good));
            sweep.check(operation, "no content type", sweep.caller().send(untyped));
        });
    }

    private static String duplicated(String json) {
        return json.equals("{}") ? json : json.substring(0, json.length() - 1) + "," + json.substring(1);
    }

    private static byte[] invalidUtf8(String json) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(json.substring(0, json.length() - 1).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(new byte[] {',', '"', 'x', '"', ':', '"', (byte) 0xc3, (byte) 0x28, (byte) 0xff, '"', '}'});
        return bytes.toByteArray();
    }

    private Reply sendJson(ApiOperation operation, String json) {
        return sweep.caller().text(operation.method(), sweep.victim().path(operation), "application/json", json);
    }

    private String withField(ApiOperation operation, String field, String value) {
        var body = sweep.victim().body(operation);
        body.put(field, "@@@");
        return JsonMapper.shared().writeValueAsString(body).replace("\"@@@\"", value);
    }

    private static Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("null", "null");
        values.put("an object", "{\"a\":1}");
        values.put("an array", "[1,\"a\"]");
        values.put("true", "true");
        values.put("a number", "12345678901234567890123");
        values.put("a fraction", "1.5");
        values.put("a negative", "-1");
        values.put("an exponent", "1e999");
        values.put("a long number", "9".repeat(900));
        values.put("an empty text", "\"\"");
        values.put("blanks", "\"  \\t\\n \"");
        values.put("a text", "\"abc\"");
        values.put("a huge text", "\"" + HUGE + "\"");
        values.put("a lone surrogate", "\"a\\ud83d\"");
        values.put("a lone low surrogate", "\"\\ude00bcdefghijk\"");
        values.put("a NUL", "\"a\\u0000bcdefghijk\"");
        values.put("control characters", "\"\\u0001\\u001f\\u007f\\u0085\\u2028abcdefgh\"");
        values.put("emoji", "\"👩‍👩‍👧‍👦😀 商店 abcdefgh\"");
        values.put("SQL", "\"' OR 1=1; DROP TABLE app_user; --\"");
        values.put("a path", "\"../../../etc/passwd\"");
        values.put("deep nesting", "[".repeat(10_000) + "]".repeat(10_000));
        return values;
    }
}
