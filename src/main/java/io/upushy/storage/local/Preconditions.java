package io.upushy.storage.local;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The conditional headers of a GET or HEAD, in the order RFC 9110, 13.2.2 gives them. */
enum Preconditions {
    /** Send the object. */
    PROCEED,
    /** The caller has it already: 304. */
    NOT_MODIFIED,
    /** The caller wanted another version of it: 412. */
    FAILED;

    private static final Pattern TAG = Pattern.compile("(W/)?\"([^\"]*)\"|(W/)?([^\\s\",]+)");

    static Preconditions of(HttpHeaders headers, String etag, Instant lastModified) {
        var modified = lastModified.truncatedTo(ChronoUnit.SECONDS);
        var match = headers.getOrEmpty(HttpHeaders.IF_MATCH);
        if (!match.isEmpty()) {
            if (!names(String.join(",", match), etag, true)) {
                return FAILED;
            }
        } else if (isAfter(modified, date(headers, HttpHeaders.IF_UNMODIFIED_SINCE))) {
            return FAILED;
        }
        var noneMatch = headers.getOrEmpty(HttpHeaders.IF_NONE_MATCH);
        if (!noneMatch.isEmpty()) {
            return names(String.join(",", noneMatch), etag, false) ? NOT_MODIFIED : PROCEED;
        }
        var since = date(headers, HttpHeaders.IF_MODIFIED_SINCE);
        return since != null && !modified.isAfter(since) ? NOT_MODIFIED : PROCEED;
    }

    /** Whether a {@code Range} header counts: only for the version that {@code If-Range} names, if it names one. */
    static boolean rangeApplies(HttpHeaders headers, String etag, Instant lastModified) {
        var ifRange = headers.getFirst(HttpHeaders.IF_RANGE);
        if (ifRange == null) {
            return true;
        }
        if (ifRange.contains("\"")) {
            return ifRange.strip().equals("\"" + etag + "\"");
        }
        var date = date(headers, HttpHeaders.IF_RANGE);
        return date != null && date.equals(lastModified.truncatedTo(ChronoUnit.SECONDS));
    }

    /** Tags without quotes count too: the OSS SDKs send them so. */
    private static boolean names(String list, String etag, boolean strong) {
        if (list.strip().equals("*")) {
            return true;
        }
        var tags = TAG.matcher(list);
        while (tags.find()) {
            var weak = tags.group(1) != null || tags.group(3) != null;
            var tag = tags.group(2) != null ? tags.group(2) : tags.group(4);
            if (tag.equals(etag) && !(strong && weak)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAfter(Instant modified, @Nullable Instant limit) {
        return limit != null && modified.isAfter(limit);
    }

    private static @Nullable Instant date(HttpHeaders headers, String name) {
        try {
            var millis = headers.getFirstDate(name);
            return millis < 0 ? null : Instant.ofEpochMilli(millis);
        } catch (IllegalArgumentException notADate) {
            return null;
        }
    }
}
