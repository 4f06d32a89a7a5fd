package io.upushy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageQueryTest {

    private static final Map<String, String> COLUMNS = Map.of("versionCode", "version_code");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // pageNum | pageSize | sortKey     | order | SQL
                "-   | -    | -           | -    | ORDER BY id DESC LIMIT 1000 OFFSET 0",
                "1   | -    | -           | -    | ORDER BY id DESC LIMIT 20 OFFSET 0",
                "3   | 50   | -           | -    | ORDER BY id DESC LIMIT 50 OFFSET 100",
                "-   | 5    | -           | -    | ORDER BY id DESC LIMIT 5 OFFSET 0",
                "1   | 10   | versionCode | -    | ORDER BY version_code DESC, id DESC LIMIT 10 OFFSET 0",
                "1   | 10   | versionCode | ASC  | ORDER BY version_code ASC, id DESC LIMIT 10 OFFSET 0",
                "1   | 10   | versionCode | asc  | ORDER BY version_code ASC, id DESC LIMIT 10 OFFSET 0",
                "1   | 10   | versionCode | desc | ORDER BY version_code DESC, id DESC LIMIT 10 OFFSET 0",
                "1   | 10   | ''          | ASC  | ORDER BY id DESC LIMIT 10 OFFSET 0",
                "2147483647 | 1000 | -    | -    | ORDER BY id DESC LIMIT 1000 OFFSET 2147483646000",
            })
    void itBecomesSql(Integer pageNum, Integer pageSize, String sortKey, String order, String sql) {
        assertThat(new PageQuery(pageNum, pageSize, sortKey, order).sql(COLUMNS, "id DESC"))
                .isEqualTo(" " + sql);
    }

    @Test
    void oneSortsByKnownFieldsOnly() {
        assertThatThrownBy(() -> new PageQuery(1, 1, "version_code; DROP TABLE x", "ASC").sql(COLUMNS, "id DESC"))
                .isInstanceOf(ApiException.class)
                .extracting(failure -> ((ApiException) failure).field())
                .isEqualTo("sortKey");
    }
}
