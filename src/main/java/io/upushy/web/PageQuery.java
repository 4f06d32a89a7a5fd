package io.upushy.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The paging and sorting part of a list's query. Without {@code pageNum} and {@code pageSize} the answer holds everything,
 * capped at {@value #MAX_SIZE} records.
 */
public record PageQuery(
        @Parameter(description = "Page, from 1") @Min(1) @Nullable Integer pageNum,
        @Parameter(description = "Records per page, 1 to 1000; without it and pageNum: all, capped at 1000")
                @Min(1)
                @Max(PageQuery.MAX_SIZE)
                @Nullable
                Integer pageSize,
        @Parameter(description = "The field to sort by") @Nullable String sortKey,
        @Parameter(description = "ASC or DESC") @Pattern(regexp = "(?i)(asc|desc)?") @Nullable String order) {

    /** The most records one answer holds. */
    public static final int MAX_SIZE = 1000;

    private static final int DEFAULT_SIZE = 20;

    public int limit() {
        if (pageSize != null) {
            return pageSize;
        }
        return pageNum == null ? MAX_SIZE : DEFAULT_SIZE;
    }

    public long offset() {
        return pageNum == null ? 0 : (pageNum - 1L) * limit();
    }

    /**
     * The SQL of {@code ORDER BY} and {@code LIMIT}; nothing of the caller's text reaches it.
     *
     * @param columns the fields one may sort by, each with its column
     * @param otherwise the order when none is asked for, for example {@code "id DESC"}
     * @throws ApiException 400 for a field that is not among the columns
     */
    public String sql(Map<String, String> columns, String otherwise) {
        return " ORDER BY " + orderBy(columns, otherwise) + " LIMIT " + limit() + " OFFSET " + offset();
    }

    /** As {@link #sql(Map, String)}, by id where all else is equal, in the same direction: an index can serve no other order. */
    public String sqlThenById(Map<String, String> columns) {
        return sql(columns, isSorted() && isAscending() ? "id" : "id DESC");
    }

    /** The same page, sorted by this field, the last first, unless the caller asks for another order. */
    public PageQuery orLatestBy(String field) {
        return isSorted() ? this : new PageQuery(pageNum, pageSize, field, "DESC");
    }

    private boolean isSorted() {
        return sortKey != null && !sortKey.isBlank();
    }

    private boolean isAscending() {
        return "asc".equalsIgnoreCase(order);
    }

    private String orderBy(Map<String, String> columns, String otherwise) {
        if (sortKey == null || sortKey.isBlank()) {
            return otherwise;
        }
        var column = columns.get(sortKey);
        if (column == null) {
            throw ApiException.invalid("sortKey", "error.sortKey", String.join(", ", columns.keySet()));
        }
        var direction = isAscending() ? "ASC" : "DESC";
        return column + " " + direction + ", " + otherwise;
    }
}
