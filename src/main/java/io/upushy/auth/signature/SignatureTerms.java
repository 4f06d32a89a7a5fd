package io.upushy.auth.signature;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigInteger;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

record SignatureTerms(
        @Schema(description = "Whether calls are refused without a signature") boolean required,
        @Schema(description = "What nonces are encrypted under; absent where calls are not signed") @Nullable
                PublicKey publicKey,
        @Schema(description = "Seconds a signature is good for", example = "15") int timeOut,
        @Schema(description = "The server's clock, milliseconds since 1970") long serviceTime) {

    /** As a JSON Web Key has it: big-endian, base64url. */
    record PublicKey(
            @Schema(example = "RSA") String kty,
            @Schema(description = "The modulus") String n,
            @Schema(description = "The exponent", example = "AQAB") String e) {

        static PublicKey of(RSAPublicKeySpec key) {
            return new PublicKey("RSA", encode(key.getModulus()), encode(key.getPublicExponent()));
        }

        private static String encode(BigInteger number) {
            var bytes = number.toByteArray();
            var sign = bytes.length > 1 && bytes[0] == 0 ? 1 : 0; // a leading zero keeps it positive in Java alone
            var unsigned = Arrays.copyOfRange(bytes, sign, bytes.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
        }
    }
}
