package io.upushy.auth;

import java.util.Optional;

/**
 * {@code <session id>.<body>.<seal>}: the seal proves that this server issued it, so that a spent token can be told from an
 * invented one; each body is a keyed digest of the one before, so that refreshing twice gives the same successor.
 */
record RefreshToken(String sessionId, String text) {

    private static final int BODY_LENGTH = 43;

    static RefreshToken first(String sessionId, TokenSecret secret) {
        return seal(sessionId, Secrets.base62(BODY_LENGTH), secret);
    }

    /** Empty when this server never issued such a token. */
    static Optional<RefreshToken> parse(String text, TokenSecret secret) {
        var parts = text.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        var sealed = seal(parts[0], parts[1], secret);
        return Secrets.same(sealed.text, text) ? Optional.of(sealed) : Optional.empty();
    }

    RefreshToken successor(TokenSecret secret) {
        return seal(sessionId, secret.sign("next:" + text), secret);
    }

    String hash() {
        return Secrets.sha256Hex(text);
    }

    private static RefreshToken seal(String sessionId, String body, TokenSecret secret) {
        var unsealed = sessionId + "." + body;
        return new RefreshToken(sessionId, unsealed + "." + secret.sign("refresh:" + unsealed));
    }

    @Override
    public String toString() {
        return "refresh token of " + sessionId;
    }
}
