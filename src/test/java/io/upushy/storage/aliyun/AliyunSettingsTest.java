package io.upushy.storage.aliyun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.upushy.web.InvalidSetting;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class AliyunSettingsTest {

    private static final Map<String, String> WHOLE = Map.of(
            "aliyun-oss-endpoint", "oss-cn-hangzhou",
            "aliyun-oss-bucket", "packages",
            "aliyun-account-id", "1234567890",
            "aliyun-account-ram-role", "uploader",
            "aliyun-ram-access-key-id", "id",
            "aliyun-ram-access-key-secret", "secret");

    @ParameterizedTest
    @CsvSource({
        "oss-cn-hangzhou, https://oss-cn-hangzhou.aliyuncs.com, cn-hangzhou, false",
        "cn-hangzhou, https://oss-cn-hangzhou.aliyuncs.com, cn-hangzhou, false",
        "oss-cn-hangzhou.aliyuncs.com, https://oss-cn-hangzhou.aliyuncs.com, cn-hangzhou, false",
        "http://oss-us-west-1-internal.aliyuncs.com/, http://oss-us-west-1-internal.aliyuncs.com, us-west-1, false",
        "oss-accelerate.aliyuncs.com, https://oss-accelerate.aliyuncs.com, , false",
        "http://127.0.0.1:3130, http://127.0.0.1:3130, , true",
        "http://localhost:3130, http://localhost:3130, , true",
        "oss.example.com, https://oss.example.com, , false",
    })
    void anEndpointIsARegionAHostOrAUrl(String setting, String url, String region, boolean pathStyle) {
        var endpoint = OssEndpoint.of("ALIYUN_OSS_ENDPOINT", setting);
        assertThat(endpoint.url()).isEqualTo(url);
        assertThat(endpoint.region()).isEqualTo(region);
        assertThat(endpoint.pathStyle()).isEqualTo(pathStyle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://oss", "https://", "a b", "https://host/path", "hangzhou!", "https://u:p@host"})
    void anythingElseIsRefusedByName(String setting) {
        assertThatThrownBy(() -> OssEndpoint.of("ALIYUN_OSS_ENDPOINT", setting))
                .isInstanceOfSatisfying(InvalidSetting.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("ALIYUN_OSS_ENDPOINT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aliyun-oss-endpoint",
                "aliyun-account-id",
                "aliyun-account-ram-role",
                "aliyun-ram-access-key-id",
                "aliyun-ram-access-key-secret"
            })
    void aBucketWithoutAllThatGoesWithItStopsTheStart(String missing) {
        var settings = new TreeMap<>(WHOLE);
        settings.put(missing, " ");
        var key = missing.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
        assertThatThrownBy(() -> bind(settings))
                .hasRootCauseInstanceOf(InvalidSetting.class)
                .rootCause()
                .hasMessageContaining(key);
    }

    @Test
    void withoutABucketTheRestMayBeAnything() {
        assertThat(bind(Map.of("aliyun-account-id", "1")).aliyunOssBucket()).isEmpty();
    }

    @Test
    void downloadsComeFromTheBucketTheCdnOrThisServer() {
        assertThat(bind(WHOLE).publicBase()).isEqualTo("https://packages.oss-cn-hangzhou.aliyuncs.com/");
        assertThat(bind(with("aliyun-oss-cdn-domain", "cdn.example.com")).publicBase())
                .isEqualTo("https://cdn.example.com/");
        assertThat(bind(with("aliyun-oss-signed-url-expire", "5")).publicBase()).isNull();
    }

    @Test
    void theServerItselfMayUseTheInternalEndpoint() {
        var settings = bind(with("aliyun-oss-internal-endpoint", "oss-cn-hangzhou-internal"));
        assertThat(settings.internalEndpoint().url()).isEqualTo("https://oss-cn-hangzhou-internal.aliyuncs.com");
        assertThat(settings.publicBase()).isEqualTo("https://packages.oss-cn-hangzhou.aliyuncs.com/");
    }

    @Test
    void aCdnAndSignedAddressesDoNotGoTogether() {
        var both = new TreeMap<>(with("aliyun-oss-cdn-domain", "cdn.example.com"));
        both.put("aliyun-oss-signed-url-expire", "5");
        assertThatThrownBy(() -> bind(both)).hasRootCauseInstanceOf(InvalidSetting.class);
    }

    private static Map<String, String> with(String name, String value) {
        var settings = new TreeMap<>(WHOLE);
        settings.put(name, value);
        return settings;
    }

    private static AliyunSettings bind(Map<String, String> settings) {
        var binder = new Binder(new MapConfigurationPropertySource(settings));
        return binder.bindOrCreate("", Bindable.of(AliyunSettings.class));
    }
}
