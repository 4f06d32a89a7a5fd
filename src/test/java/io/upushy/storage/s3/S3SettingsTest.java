package io.upushy.storage.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.upushy.web.InvalidSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class S3SettingsTest {

    private static S3Settings with(String endpoint, boolean pathStyle, String publicBase) {
        return new S3Settings("packages", endpoint, "eu-west-1", "id", "secret", pathStyle, publicBase, "", "", "");
    }

    @ParameterizedTest
    @CsvSource({
        "'', false, '', https://packages.s3.eu-west-1.amazonaws.com/",
        "'', true, '', https://s3.eu-west-1.amazonaws.com/packages/",
        "https://minio.example.com:9000/, true, '', https://minio.example.com:9000/packages/",
        "https://cos.ap-shanghai.myqcloud.com, false, '', https://packages.cos.ap-shanghai.myqcloud.com/",
        "https://x.r2.cloudflarestorage.com, true, https://cdn.example.com/apps/, https://cdn.example.com/apps/",
    })
    void devicesDownloadFromTheBucketOrWhatStandsBeforeIt(
            String endpoint, boolean pathStyle, String publicBase, String expected) {
        assertThat(with(endpoint, pathStyle, publicBase).publicBase()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"minio:9000", "ftp://minio", "https://", "https://u:p@host", "a b", "https://host?x"})
    void whatIsNoUrlIsRefusedByName(String url) {
        refused("S3_ENDPOINT", () -> with(url, true, ""));
        refused("S3_PUBLIC_BASE", () -> with("", true, url));
    }

    @Test
    void aBucketNeedsAnAccessKeyAndIsTheOnlyOne() {
        refused("S3_ACCESS_KEY_ID", () -> new S3Settings("b", "", "r", "", "s", true, "", "", "", ""));
        refused("S3_SECRET_ACCESS_KEY", () -> new S3Settings("b", "", "r", "i", " ", true, "", "", "", ""));
        refused("S3_BUCKET", () -> new S3Settings("b", "", "r", "i", "s", true, "", "", "", "packages"));
    }

    @Test
    void withoutABucketNothingCountsAndNoSecretIsShown() {
        assertThat(new S3Settings("", "nonsense", "r", "", "", true, "", "", "", "packages").hasRole())
                .isFalse();
        assertThat(with("", false, "").toString()).doesNotContain("secret");
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(InvalidSetting.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
