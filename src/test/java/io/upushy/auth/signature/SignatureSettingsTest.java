package io.upushy.auth.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.upushy.web.InvalidSetting;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SignatureSettingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no base64!",
                "bm8gUEVN",
                // -----BEGIN RSA PRIVATE KEY-----, the older form
                "LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQo=",
            })
    void aKeyThatCannotBeUsedStopsTheStartWithoutShowingIt(String value) {
        assertThatThrownBy(() -> SigningKey.of(value)).isInstanceOfSatisfying(InvalidSetting.class, invalid -> {
            assertThat(invalid.key()).isEqualTo("API_SIGN_RSA_PRIVATE_KEY_BASE64");
            assertThat(invalid).hasMessageNotContaining(value);
        });
    }

    @Test
    void aPemWithoutAKeyStopsTheStart() {
        var pem = "-----BEGIN PRIVATE KEY-----\nbm8ga2V5\n-----END PRIVATE KEY-----\n";
        var value = Base64.getEncoder().encodeToString(pem.getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> SigningKey.of(value))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("holds no RSA private key");
    }

    @Test
    void callsAreNotSignedByDefaultAndHaveFifteenSeconds() {
        var settings = new Binder(new MapConfigurationPropertySource(Map.of("other", "x")))
                .bindOrCreate("", Bindable.of(SignatureSettings.class));

        assertThat(settings.required()).isFalse();
        assertThat(settings.tolerance()).isEqualTo(Duration.ofSeconds(15));
    }

    @ParameterizedTest
    @CsvSource({
        "1700000000000,true",
        "1699999985000,true",
        "1699999984999,false",
        "1700000015000,true",
        "1700000015001,false"
    })
    void aTimestampMayBeOffByTheToleranceInEitherDirection(String timestamp, boolean accepted) {
        var nonce = new Nonce("uuid", timestamp);

        assertThat(nonce.isWithin(Duration.ofSeconds(15), Instant.ofEpochMilli(1_700_000_000_000L)))
                .isEqualTo(accepted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "uuid", "uuid,", ",1", "uuid,x", "uuid,-1", "uuid,1,2", "uuid,9999999999999999"})
    void whatIsNoUuidAndTimestampIsNoNonce(String text) {
        assertThat(Nonce.parse(text)).isEmpty();
    }
}
