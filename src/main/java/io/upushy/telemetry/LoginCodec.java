package io.upushy.telemetry;

import io.upushy.auth.LoginAttempted;

/** Attempts to log in as bytes. */
final class LoginCodec {

    static final BatchCodec<LoginAttempted> CODEC = new BatchCodec<>(1, LoginCodec::write, LoginCodec::read);

    private LoginCodec() {}

    private static void write(PackedOutput output, LoginAttempted attempt) {
        output.text(attempt.username());
        output.text(attempt.address());
        output.text(attempt.userAgent());
        output.flag(attempt.succeeded());
        output.text(attempt.messageKey());
        output.time(attempt.at());
    }

    private static LoginAttempted read(PackedInput input) {
        return new LoginAttempted(input.text(), input.text(), input.text(), input.flag(), input.text(), input.time());
    }
}
