package io.upushy.storage.local;

import io.upushy.storage.local.MultipartUpload.Part;
import io.upushy.storage.local.MultipartUpload.PartName;
import io.upushy.storage.local.OssError.Code;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Puts parts together by naming their blobs one after the other; no byte is copied. */
final class PartsAssembly {

    private static final long SMALLEST = 100 * 1024; // bytes of every part but the last

    private PartsAssembly() {}

    static ObjectEntry assemble(
            MultipartUpload upload, List<PartName> names, SortedMap<Integer, Part> arrived, Instant now) {
        var parts = select(names, arrived);
        var size = 0L;
        var crc64 = 0L;
        for (var part : parts) {
            size += part.blob().size();
            crc64 = Crc64.combine(
                    crc64, Long.parseUnsignedLong(part.crc64()), part.blob().size());
        }
        return new ObjectEntry(
                upload.key(),
                parts.stream().map(Part::blob).toList(),
                size,
                etag(parts),
                null,
                null,
                Long.toUnsignedString(crc64),
                upload.contentType(),
                now.truncatedTo(ChronoUnit.MILLIS));
    }

    private static List<Part> select(List<PartName> names, SortedMap<Integer, Part> arrived) {
        if (names.isEmpty()) {
            throw new OssError(Code.MalformedXML);
        }
        var parts = new ArrayList<Part>();
        var previous = 0;
        for (var name : names) {
            if (name.number() <= previous) {
                throw new OssError(Code.InvalidPartOrder);
            }
            previous = name.number();
            parts.add(find(name, arrived));
        }
        for (var part : parts.subList(0, parts.size() - 1)) {
            if (part.blob().size() < SMALLEST) {
                throw new OssError(Code.EntityTooSmall);
            }
        }
        return parts;
    }

    private static Part find(PartName name, SortedMap<Integer, Part> arrived) {
        @Nullable Part part = arrived.get(name.number());
        if (part == null || !part.etag().equalsIgnoreCase(name.etag().replace("\"", ""))) {
            throw new OssError(Code.InvalidPart);
        }
        return part;
    }

    private static String etag(List<Part> parts) {
        return etagOfTags(parts.stream().map(Part::etag).toList());
    }

    /** The ETag of the object that these parts make. */
    static String etagOf(List<PartName> names) {
        return etagOfTags(names.stream()
                .map(name -> name.etag().replace("\"", "").toUpperCase(Locale.ROOT))
                .toList());
    }

    private static String etagOfTags(List<String> tags) {
        try {
            var md5 = MessageDigest.getInstance("MD5");
            tags.forEach(tag -> md5.update(tag.getBytes(StandardCharsets.US_ASCII)));
            return HexFormat.of().withUpperCase().formatHex(md5.digest()) + "-" + tags.size();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
