package io.upushy.storage.local;

import io.upushy.storage.ObjectKeys;
import io.upushy.storage.local.OssError.Code;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** ListObjects in both versions: what there is under a prefix, in the order of the keys. */
final class ObjectListing {

    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private static final int MOST = 1000;

    private final OssRequest request;
    private final boolean version2;
    private final String prefix;
    private final String delimiter;
    private final String after;
    private final int limit;
    private final boolean encoded;

    /** An object under its key, or null under a common prefix; never more than one beyond the limit. */
    private final TreeMap<String, Found> found = new TreeMap<>();

    private record Found(@Nullable ObjectEntry entry) {}

    ObjectListing(OssRequest request, Grant grant) {
        this.request = request;
        this.version2 = "2".equals(request.parameter("list-type"));
        this.prefix = orEmpty("prefix");
        this.delimiter = orEmpty("delimiter");
        this.after = version2
                ? Objects.requireNonNullElse(request.parameter("continuation-token"), orEmpty("start-after"))
                : orEmpty("marker");
        this.limit = request.number("max-keys", 100, 1, MOST);
        this.encoded = "url".equals(request.parameter("encoding-type"));
        if (!prefix.startsWith(grant.prefix())) {
            throw new OssError(
                    Code.AccessDenied, "These credentials list what starts with " + grant.prefix() + " only.");
        }
    }

    byte[] read(LocalObjects objects) throws IOException {
        objects.list(prefix, this::add);
        var truncated = found.size() > limit;
        if (truncated) {
            found.pollLastEntry();
        }
        return write(truncated);
    }

    private void add(ObjectEntry entry) {
        var end = delimiter.isEmpty() ? -1 : entry.key().indexOf(delimiter, prefix.length());
        var name = end < 0 ? entry.key() : entry.key().substring(0, end + delimiter.length());
        if (name.compareTo(after) > 0) {
            found.put(name, new Found(end < 0 ? entry : null));
            if (found.size() > limit + 1) {
                found.pollLastEntry();
            }
        }
    }

    private byte[] write(boolean truncated) {
        var xml = new OssXml()
                .open("ListBucketResult")
                .element("Name", request.bucket())
                .element("Prefix", shown(prefix))
                .element("MaxKeys", limit)
                .element("Delimiter", shown(delimiter))
                .element("IsTruncated", truncated);
        if (encoded) {
            xml.element("EncodingType", "url");
        }
        position(xml, truncated);
        found.forEach((name, what) -> {
            if (what.entry() != null) {
                content(xml, what.entry());
            } else {
                xml.open("CommonPrefixes").element("Prefix", shown(name)).close("CommonPrefixes");
            }
        });
        return xml.close("ListBucketResult").bytes();
    }

    private void position(OssXml xml, boolean truncated) {
        if (version2) {
            xml.element("KeyCount", found.size()).element("StartAfter", shown(orEmpty("start-after")));
            var token = request.parameter("continuation-token");
            if (token != null) {
                xml.element("ContinuationToken", shown(token));
            }
        } else {
            xml.element("Marker", shown(after));
        }
        if (truncated) {
            xml.element(version2 ? "NextContinuationToken" : "NextMarker", shown(found.lastKey()));
        }
    }

    private void content(OssXml xml, ObjectEntry entry) {
        xml.open("Contents")
                .element("Key", shown(entry.key()))
                .element("LastModified", TIME.format(entry.lastModified()))
                .element("ETag", "\"" + entry.etag() + "\"")
                .element("Type", entry.type())
                .element("Size", entry.size())
                .element("StorageClass", "Standard")
                .open("Owner")
                .element("ID", "upushy")
                .element("DisplayName", "upushy")
                .close("Owner")
                .close("Contents");
    }

    private String orEmpty(String parameter) {
        return Objects.requireNonNullElse(request.parameter(parameter), "");
    }

    private String shown(String text) {
        return encoded ? ObjectKeys.encode(text) : text;
    }
}
