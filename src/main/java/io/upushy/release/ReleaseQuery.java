package io.upushy.release;

import static io.upushy.database.Rows.literal;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which releases of a project are asked for. */
record ReleaseQuery(
        @NotBlank @Size(min = 1, max = 36) String projectId,
        @Parameter(description = "1 wgt for Android, 2 wgt for iOS, 3 Android, 4 iOS") @NotNull @Min(1) @Max(4)
                Integer type,
        @Parameter(description = "Part of a version, changelog or remark, or a whole versionCode") @Nullable
                String keyword,
        @Parameter(description = "0 off, 1 on; both when absent") @Min(0) @Max(1) @Nullable Integer status,
        @Parameter(description = "1 ask, 2 force, 3 silent; all when absent") @Min(1) @Max(3) @Nullable
                Integer updateType,
        @Parameter(description = "The native version wgts are made for") @Min(0) @Nullable Long nativeVersionCode) {

    private static final int LONGEST_CODE = 10;

    /** What goes behind the project's and the type's conditions. */
    String conditions() {
        var sql = new StringBuilder();
        if (hasKeyword()) {
            sql.append(" AND (version LIKE :like ESCAPE '!' OR changelog LIKE :like ESCAPE '!'"
                    + " OR remark LIKE :like ESCAPE '!' OR version_code = :code)");
        }
        sql.append(status == null ? "" : " AND status = :status");
        sql.append(updateType == null ? "" : " AND update_type = :updateType");
        sql.append(nativeVersionCode == null ? "" : " AND native_version_code = :nativeVersionCode");
        return sql.toString();
    }

    /** A value for each name in the conditions. */
    Map<String, Object> values() {
        var values = new HashMap<String, Object>(Map.of("projectId", projectId, "type", type));
        if (keyword != null && hasKeyword()) {
            values.put("like", "%" + literal(keyword) + "%");
            values.put("code", codeIn(keyword.strip()));
        }
        putUnlessNull(values, "status", status);
        putUnlessNull(values, "updateType", updateType);
        putUnlessNull(values, "nativeVersionCode", nativeVersionCode);
        return values;
    }

    private boolean hasKeyword() {
        return keyword != null && !keyword.isBlank();
    }

    /** No release has -1. */
    private static long codeIn(String text) {
        return text.matches("[0-9]{1," + LONGEST_CODE + "}") ? Long.parseLong(text) : -1;
    }

    private static void putUnlessNull(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
