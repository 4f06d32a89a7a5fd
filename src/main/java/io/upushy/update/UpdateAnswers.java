package io.upushy.update;

import io.upushy.update.Selection.Decision;
import io.upushy.web.Messages;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the serialised offers into the envelope. */
@Component
class UpdateAnswers {

    private static final byte[] NULL = ascii("null");
    private static final byte[] NATIVE = ascii(",\"native\":");
    private static final byte[] END = ascii("}}");

    private final byte[] chineseStart;
    private final byte[] englishStart;

    UpdateAnswers(Messages messages) {
        this.chineseStart = start(messages.get(Locale.SIMPLIFIED_CHINESE, "ok"));
        this.englishStart = start(messages.get(Locale.ENGLISH, "ok"));
    }

    /** @param base goes before object keys, ends in a slash */
    byte[] write(Decision decision, Locale locale, String base) {
        var start = Locale.ENGLISH.equals(locale) ? englishStart : chineseStart;
        var baseBytes = ascii(base);
        var length = start.length
                + length(decision.wgt(), baseBytes)
                + NATIVE.length
                + length(decision.nativeApp(), baseBytes)
                + END.length;
        var answer = new byte[length];
        var at = put(answer, 0, start);
        at = put(answer, at, decision.wgt(), baseBytes);
        at = put(answer, at, NATIVE);
        at = put(answer, at, decision.nativeApp(), baseBytes);
        put(answer, at, END);
        return answer;
    }

    private static int length(@Nullable Offer offer, byte[] base) {
        return offer == null ? NULL.length : offer.length(base.length);
    }

    private static int put(byte[] answer, int at, @Nullable Offer offer, byte[] base) {
        if (offer == null) {
            return put(answer, at, NULL);
        }
        var after = put(answer, at, offer.beforeUrl());
        var rest = offer.afterUrl();
        return rest == null ? after : put(answer, put(answer, after, base), rest);
    }

    private static int put(byte[] answer, int at, byte[] part) {
        System.arraycopy(part, 0, answer, at, part.length);
        return at + part.length;
    }

    private static byte[] start(String message) {
        return ("{\"success\":true,\"statusCode\":200,\"message\":\"" + message + "\",\"data\":{\"wgt\":")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
