package io.upushy.api;

import io.upushy.testing.Accounts;
import io.upushy.testing.RawConnection;
import io.upushy.testing.Reply;
import io.upushy.testing.Server;
import io.upushy.testing.UpushyTest;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** No query and no header makes the server fail; the answer is an envelope and names the parameter that is to blame. */
@UpushyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MalformedQueryTest {

    private static final List<String> QUERY_VALUES = List.of(
            "",
            "0",
            "-1",
            "abc",
            "2147483647",
            "99999999999999999999",
            "1.5",
            "id; DROP TABLE app_user",
            "id desc, (select 1)",
            "' OR '1'='1",
            "\u0000",
            "商店😀",
            "%",
            "x".repeat(2000));

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
    void noQueryMakesTheServerFail() {
        sweep.forEach(operation -> true, operation -> {
            for (var name : operation.query().keySet()) {
                for (var value : QUERY_VALUES) {
                    var reply = sendQuery(operation, name, value);
                    sweep.check(operation, name + "=" + Sweep.shorten(value), reply);
                    if (reply.status() == 400
                            && reply.errors().stream().noneMatch(error -> error.startsWith(name + ":"))) {
                        sweep.complain(operation, name + "=" + Sweep.shorten(value) + " is not blamed", reply);
                    }
                }
            }
            for (var query : List.of(
                    "?%zz",
                    "?&&==",
                    "?a=%ff%fe",
                    "?" + "a=1&".repeat(1000),
                    "?pageNum=1&pageNum=x",
                    "?pageNum[]=1",
                    "?sortKey.a.b=1",
                    "?page=",
                    "?class.module=1")) {
                rawGet(operation, query);
            }
        });
    }

    private Reply sendQuery(ApiOperation operation, String name, String value) {
        var path = sweep.victim()
                .path(operation)
                .replaceAll(
                        "([?&])" + name + "=[^&]*",
                        "$1" + name + "=" + Matcher.quoteReplacement(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return sweep.caller().bytes(operation.method(), path, "application/json", new byte[0]);
    }

    private void rawGet(ApiOperation operation, String query) {
        if (!operation.method().equals("GET")) {
            return;
        }
        try (var connection = new RawConnection(server)) {
            var login = sweep.caller()
                    .request("/")
                    .build()
                    .headers()
                    .firstValue("Authorization")
                    .orElse("");
            connection.write("GET " + operation.path() + query + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                    + login + "\r\n\r\n");
            var status = connection.readStatus();
            if (status >= 500) {
                sweep.complain(operation, Sweep.shorten(query) + " answered " + status);
            }
        } catch (IOException failure) {
            sweep.complain(operation, Sweep.shorten(query) + ": " + failure);
        }
    }

    @Test
    void noHeaderMakesTheServerFail() {
        sweep.forEach(operation -> true, operation -> {
            for (var header : Map.ofEntries(
                            Map.entry("Accept", "text/html"),
                            Map.entry("Accept ", "garbage"),
                            Map.entry("Accept-Language", "!!,,;q=x"),
                            Map.entry("Authorization", "Bearer"),
                            Map.entry("Authorization ", "Basic YTpi"),
                            Map.entry("Authorization  ", "Bearer " + "a.".repeat(2000)),
                            Map.entry("Authorization   ", "Bearer upt_"),
                            Map.entry("X-Request-Id", "a b<script>"),
                            Map.entry("X-Forwarded-For", "' OR 1, 999.1.1.1, ::"),
                            Map.entry("Cookie", "a=;;;\"=b"),
                            Map.entry("Range", "bytes=9-1,x"),
                            Map.entry("If-None-Match", "\"\"\"*"),
                            Map.entry("Origin", "null"),
                            Map.entry("Origin ", "http://[::"),
                            Map.entry("User-Agent", "x".repeat(4000)),
                            Map.entry("X-HTTP-Method-Override", "DELETE"))
                    .entrySet()) {
                sweep.check(
                        operation,
                        header.toString(),
                        sendWithHeader(operation, header.getKey().strip(), header.getValue()));
            }
        });
    }

    private Reply sendWithHeader(ApiOperation operation, String name, String value) {
        var body = JsonMapper.shared().writeValueAsString(Map.of());
        return sweep.caller()
                .send(sweep.caller()
                        .request(sweep.victim().path(operation))
                        .setHeader("Content-Type", "application/json")
                        .setHeader(name, value)
                        .method(operation.method(), BodyPublishers.ofString(body)));
    }
}
