package io.upushy.pipeline.webhook;

import io.upushy.pipeline.webhook.GitEvent.Kind;
import io.upushy.web.ApiException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the hosts send; of pushes they all tell nearly the same. Only verified bodies come here. */
@Component
class GitEventReader {

    private static final String BRANCH = "refs/heads/";
    private static final String TAG = "refs/tags/";
    private static final String FORM_FIELD = "payload=";
    private static final int LONGEST_REF = 255;
    private static final int LONGEST_MESSAGE = 255;
    private static final int LONGEST_AUTHOR = 100;
    private static final int LONGEST_EVENT = 50;
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");
    private static final Pattern NO_COMMIT = Pattern.compile("0+");
    private static final Pattern SKIP = Pattern.compile("\\[(skip ci|ci skip)]", Pattern.CASE_INSENSITIVE);

    /** What git itself refuses in a name, and what could be taken for an option of a command. */
    private static final Pattern NO_REF =
            Pattern.compile("^[-/.]|[\\x00-\\x20\\x7f~^:?*\\[\\\\]|\\.\\.|@\\{|//|\\.lock$|[/.]$");

    private final JsonMapper json;

    GitEventReader(JsonMapper json) {
        this.json = json;
    }

    GitEvent read(Provider provider, HttpHeaders headers, byte[] body) {
        var event = shorten(headers.getFirst(provider.eventHeader()), LONGEST_EVENT);
        if (event == null) {
            throw ApiException.invalid(provider.eventHeader(), "validation.NotNull");
        }
        if (event.equals("ping") || "true".equals(headers.getFirst("X-Gitee-Ping"))) {
            return GitEvent.of(Kind.PING, event);
        }
        return provider.isPush(event) ? push(event, parse(headers, body)) : GitEvent.of(Kind.OTHER, event);
    }

    private JsonNode parse(HttpHeaders headers, byte[] body) {
        try {
            return isForm(headers) ? json.readTree(formField(body)) : json.readTree(body);
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw ApiException.invalid("body", "pipeline.webhook.payload");
        }
    }

    private static boolean isForm(HttpHeaders headers) {
        var type = headers.getFirst(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static String formField(byte[] body) {
        for (var field : new String(body, StandardCharsets.UTF_8).split("&")) {
            if (field.startsWith(FORM_FIELD)) {
                return URLDecoder.decode(field.substring(FORM_FIELD.length()), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private static GitEvent push(String event, JsonNode push) {
        var ref = push.path("ref").asString("");
        var isBranch = ref.startsWith(BRANCH);
        var name = isBranch ? ref.substring(BRANCH.length()) : ref.startsWith(TAG) ? ref.substring(TAG.length()) : "";
        if (name.isEmpty()
                || name.length() > LONGEST_REF
                || NO_REF.matcher(name).find()) {
            return GitEvent.of(Kind.UNUSABLE, event);
        }
        var id = commitOf(push);
        var commit = id == null ? push.path("head_commit") : describedCommit(push, id);
        var message = commit.path("message").asString("");
        return new GitEvent(
                Kind.PUSH,
                event,
                isBranch ? name : null,
                isBranch ? null : name,
                id,
                shorten(message.strip().lines().findFirst().orElse(null), LONGEST_MESSAGE),
                shorten(authorOf(push, commit), LONGEST_AUTHOR),
                SKIP.matcher(message).find());
    }

    /** Null when the branch or tag is gone. An annotated tag has an id of its own, which is not the commit's. */
    private static @Nullable String commitOf(JsonNode push) {
        var after = push.path("after").asString("");
        if (push.path("deleted").asBoolean(false) || NO_COMMIT.matcher(after).matches()) {
            return null;
        }
        var commit =
                push.at("/head_commit/id").asString(push.path("checkout_sha").asString(after));
        if (!COMMIT.matcher(commit).matches()) {
            throw ApiException.invalid("body", "pipeline.webhook.payload");
        }
        return commit;
    }

    private static JsonNode describedCommit(JsonNode push, String id) {
        var head = push.path("head_commit");
        if (head.isObject()) {
            return head;
        }
        for (var commit : push.path("commits")) {
            if (commit.path("id").asString("").equals(id)) {
                return commit;
            }
        }
        return head;
    }

    private static @Nullable String authorOf(JsonNode push, JsonNode commit) {
        var pusher =
                push.path("user_name").asString(push.at("/pusher/full_name").asString(""));
        var somebody = pusher.isBlank() ? push.at("/pusher/name").asString("") : pusher;
        var author = commit.at("/author/name").asString("");
        return author.isBlank() ? somebody : author;
    }

    private static @Nullable String shorten(@Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() <= longest) {
            return text;
        }
        var cut = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, cut);
    }
}
