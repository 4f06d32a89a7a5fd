package io.upushy.dictionary;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The bodies of the calls that change the dictionary. */
final class DictionaryRequests {

    private static final String KEY = "[A-Za-z0-9._-]*";
    private static final int MAX_KEY = 50;
    private static final int MAX_LABEL = 100;
    private static final int MAX_SORT = 1_000_000;

    /** A label that is changed has at least one character that is no blank. */
    private static final String LABEL = "(?s).*\\S.*";

    private DictionaryRequests() {}

    record CreateType(
            @Schema(description = "Letters, digits and . _ -; never changes", example = "shop")
                    @NotNull
                    @Size(min = 1, max = MAX_KEY)
                    @Pattern(regexp = KEY)
                    String key,
            @Schema(example = "门店") @NotBlank @Size(min = 1, max = MAX_LABEL) String labelZh,
            @Schema(example = "Shop") @NotBlank @Size(min = 1, max = MAX_LABEL) String labelEn) {}

    record UpdateType(
            @Schema(example = "shop") @NotNull @Size(min = 1, max = MAX_KEY) String key,
            @Schema(description = "Absent keeps it", example = "门店")
                    @Size(min = 1, max = MAX_LABEL)
                    @Pattern(regexp = LABEL)
                    @Nullable
                    String labelZh,
            @Schema(description = "Absent keeps it", example = "Shop")
                    @Size(min = 1, max = MAX_LABEL)
                    @Pattern(regexp = LABEL)
                    @Nullable
                    String labelEn) {}

    record DeleteType(@Schema(example = "shop") @NotNull @Size(min = 1, max = MAX_KEY) String key) {}

    record CreateItem(
            @Schema(example = "failureCode") @NotNull @Size(min = 1, max = MAX_KEY) String typeKey,
            @Schema(description = "Letters, digits and . _ -; unique within the type, never changes", example = "1205")
                    @NotNull
                    @Size(min = 1, max = MAX_KEY)
                    @Pattern(regexp = KEY)
                    String key,
            @Schema(example = "版本不匹配") @NotBlank @Size(min = 1, max = MAX_LABEL) String labelZh,
            @Schema(example = "Version does not match") @NotBlank @Size(min = 1, max = MAX_LABEL) String labelEn,
            @Schema(description = "Lower ones come first; 0 when absent") @Min(-MAX_SORT) @Max(MAX_SORT) @Nullable
                    Integer sort,
            @Schema(description = "true when absent") @Nullable Boolean enabled) {

        DictionaryItem item() {
            return new DictionaryItem(
                    key, labelZh, labelZh, labelEn, sort == null ? 0 : sort, enabled == null || enabled, false);
        }
    }

    record UpdateItem(
            @Schema(example = "failureCode") @NotNull @Size(min = 1, max = MAX_KEY) String typeKey,
            @Schema(example = "1205") @NotNull @Size(min = 1, max = MAX_KEY) String key,
            @Schema(description = "Absent keeps it") @Size(min = 1, max = MAX_LABEL) @Pattern(regexp = LABEL) @Nullable
                    String labelZh,
            @Schema(description = "Absent keeps it") @Size(min = 1, max = MAX_LABEL) @Pattern(regexp = LABEL) @Nullable
                    String labelEn,
            @Schema(description = "Absent keeps it") @Min(-MAX_SORT) @Max(MAX_SORT) @Nullable Integer sort,
            @Schema(description = "Absent keeps it") @Nullable Boolean enabled) {

        DictionaryItem applyTo(DictionaryItem before) {
            return new DictionaryItem(
                    before.key(),
                    before.label(),
                    labelZh == null ? before.labelZh() : labelZh,
                    labelEn == null ? before.labelEn() : labelEn,
                    sort == null ? before.sort() : sort,
                    enabled == null ? before.enabled() : enabled,
                    before.builtIn());
        }
    }

    record DeleteItem(
            @Schema(example = "failureCode") @NotNull @Size(min = 1, max = MAX_KEY) String typeKey,
            @Schema(example = "1205") @NotNull @Size(min = 1, max = MAX_KEY) String key) {}
}
