package io.upushy.pipeline.secret;

/** Something sealed cannot be opened; the message tells an operator why. */
public final class VaultException extends RuntimeException {

    VaultException(String message) {
        super(message);
    }
}
