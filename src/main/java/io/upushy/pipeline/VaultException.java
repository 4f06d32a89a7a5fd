package io.upushy.pipeline;

/** Something sealed cannot be opened; the message tells an operator why. */
public final class VaultException extends RuntimeException {

    public VaultException(String message) {
        super(message);
    }
}
