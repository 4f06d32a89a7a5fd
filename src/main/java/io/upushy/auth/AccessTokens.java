package io.upushy.auth;

import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Short-lived JWTs, HS256, that name a session; what its user may do is looked up, not carried. */
@Component
class AccessTokens {

    private static final String SESSION = "sid";

    private final TokenSecret secret;
    private final Duration lifetime;
    private final Clock clock;
    private final JwtParser parser;

    AccessTokens(TokenSecret secret, AuthSettings settings, Clock clock) {
        this.secret = secret;
        this.lifetime = settings.accessLifetime();
        this.clock = clock;
        this.parser = Jwts.parser()
                .verifyWith(secret.key())
                .clock(() -> Date.from(clock.instant()))
                .build();
    }

    String issue(Session session) {
        var now = clock.instant();
        return Jwts.builder()
                .subject(session.userId())
                .claim(SESSION, session.id())
                .issuedAt(Date.from(now))
                .expiration(Date.from(now.plus(lifetime)))
                .signWith(secret.key(), Jwts.SIG.HS256)
                .compact();
    }

    /** The session a token names; empty when it is forged, expired or no token at all. */
    Optional<String> sessionOf(String token) {
        try {
            return Optional.ofNullable(
                    parser.parseSignedClaims(token).getPayload().get(SESSION, String.class));
        } catch (JwtException | IllegalArgumentException invalid) {
            return Optional.empty();
        }
    }
}
