package io.upushy.hosting.stub;

import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certificate that nobody vouches for, and is out of date besides.
 *
 * @param fingerprint SHA-256 as browsers show it: upper case, with colons
 */
public record SelfSigned(SslContext context, String fingerprint) {

    public static SelfSigned make() {
        try {
            var keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
            var name = new X500Principal("CN=nobody.example.com");
            var made = new JcaX509v3CertificateBuilder(
                            name,
                            BigInteger.ONE,
                            Date.from(Instant.now().minus(Duration.ofDays(9))),
                            Date.from(Instant.now().minus(Duration.ofDays(1))),
                            name,
                            keys.getPublic())
                    .build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate()));
            var certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(made.getEncoded()));
            var digest = MessageDigest.getInstance("SHA-256").digest(made.getEncoded());
            var context =
                    SslContextBuilder.forServer(keys.getPrivate(), certificate).build();
            return new SelfSigned(
                    context, HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest));
        } catch (GeneralSecurityException | OperatorCreationException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
