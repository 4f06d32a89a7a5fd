package io.upushy.update;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The contract's words about the answer to a device, carried out on rows one by one: slow, plain, sharing nothing with the server. */
final class PlainSelection {

    /** A row of app_source. */
    record Row(
            String id,
            String projectId,
            String version,
            long versionCode,
            long nativeVersionCode,
            String url,
            int updateType,
            int type,
            int status,
            String changelog,
            String remark,
            String sha256) {}

    private final List<Row> rows;
    private final String publicBase;

    PlainSelection(List<Row> rows, String publicBase) {
        this.rows = rows;
        this.publicBase = publicBase;
    }

    /** What a device of this platform and native version is answered: the fields of wgt and of native, null where there is none. */
    Map<String, Map<String, Object>> answer(String platform, long nativeVersionCode) {
        var wgt = platform.equals("android") ? 1 : 2;
        var own = highest(row -> row.type == wgt && row.nativeVersionCode == nativeVersionCode);
        var answer = new LinkedHashMap<String, Map<String, Object>>();
        answer.put(
                "wgt",
                own.or(() -> highest(row -> row.type == wgt)).map(this::fields).orElse(null));
        answer.put(
                "native", highest(row -> row.type == wgt + 2).map(this::fields).orElse(null));
        return answer;
    }

    private Optional<Row> highest(Predicate<Row> wanted) {
        return rows.stream()
                .filter(row -> row.status == 1)
                .filter(wanted)
                .max(Comparator.comparingLong(Row::versionCode));
    }

    private Map<String, Object> fields(Row row) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", row.id);
        fields.put("projectId", row.projectId);
        fields.put("version", row.version);
        fields.put("versionCode", row.versionCode);
        fields.put("nativeVersionCode", row.nativeVersionCode);
        fields.put("url", url(row));
        fields.put("updateType", (long) row.updateType);
        fields.put("type", (long) row.type);
        fields.put("status", 1L);
        fields.put("changelog", row.changelog);
        fields.put("remark", row.remark);
        if (row.sha256 != null) {
            fields.put("sha256", row.sha256);
        }
        return fields;
    }

    private String url(Row row) {
        var asStored =
                row.url.startsWith("http://") || row.url.startsWith("https://") || row.type == 4 && row.sha256 == null;
        return asStored ? row.url : publicBase + encoded(row.url);
    }

    private static String encoded(String key) {
        var encoded = new StringBuilder();
        for (var octet : key.getBytes(StandardCharsets.UTF_8)) {
            var character = (char) (octet & 0xFF);
            if ("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".indexOf(character) >= 0) {
                encoded.append(character);
            } else {
                encoded.append("%%%02X".formatted((int) character));
            }
        }
        return encoded.toString();
    }
}
