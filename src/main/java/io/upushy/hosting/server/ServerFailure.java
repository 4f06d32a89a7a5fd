package io.upushy.hosting.server;

import io.upushy.pipeline.StepFailure;
import io.upushy.web.ApiException;
import org.jspecify.annotations.Nullable;

/**
 * One of the three servers did not do what was asked of it. The message (its key is in {@code messages*.properties}) names the
 * server and says what to do.
 */
public final class ServerFailure extends RuntimeException {

    private final ServerKind server;
    private final Reason reason;
    private final boolean passing;
    private final String key;
    private final transient Object[] arguments;
    private final @Nullable String fingerprint;

    /** What went wrong, as far as a step must tell it apart. */
    public enum Reason {
        /** Nobody has entered its address and login yet. */
        NOT_CONFIGURED,
        /** Nothing was done: no connection, no trust in its certificate, or no answer to what only reads. */
        UNREACHABLE,
        /** It does not know the login, or the login may not do this. */
        REFUSED_LOGIN,
        NOT_FOUND,
        /** There is something of the same name. */
        CONFLICT,
        /** It understood and said no, in words that are among the arguments. */
        REJECTED,
        /** An answer that makes no sense here, or the server's own failure. */
        UNEXPECTED,
        /** The request was sent and its answer lost: it may have happened. */
        UNSURE
    }

    private ServerFailure(
            ServerKind server,
            Reason reason,
            boolean passing,
            @Nullable String fingerprint,
            String key,
            Object... arguments) {
        super(server.word() + ": " + reason + " " + key, null, false, false);
        this.server = server;
        this.reason = reason;
        this.passing = passing;
        this.fingerprint = fingerprint;
        this.key = key;
        this.arguments = arguments;
    }

    /** A failure that stays when tried again; the arguments are texts, the server's name first. */
    public static ServerFailure lasting(ServerKind server, Reason reason, String key, Object... arguments) {
        return new ServerFailure(server, reason, false, null, key, arguments);
    }

    /** A failure that may pass when tried again; the arguments are texts, the server's name first. */
    public static ServerFailure passing(ServerKind server, Reason reason, String key, Object... arguments) {
        return new ServerFailure(server, reason, true, null, key, arguments);
    }

    /** It shows a certificate that nobody said to trust. */
    static ServerFailure untrusted(ServerKind server, String key, String fingerprint) {
        return new ServerFailure(server, Reason.UNREACHABLE, false, fingerprint, key, server.title(), fingerprint);
    }

    /** Something answers at the address, but not the server that should. */
    public static ServerFailure notThis(ServerKind server) {
        return lasting(server, Reason.NOT_FOUND, "hosting.server.notThis", server.title());
    }

    /** The same of a call that followed a change: whether that is there is not known. */
    public ServerFailure unsure() {
        return reason == Reason.UNREACHABLE
                ? passing(server, Reason.UNSURE, "hosting.server.unsure", server.title())
                : this;
    }

    public ServerKind server() {
        return server;
    }

    public Reason reason() {
        return reason;
    }

    /** Whether a retry is worth it: nobody answered, or the server was in trouble. */
    public boolean isPassing() {
        return passing;
    }

    public String key() {
        return key;
    }

    /** Of the certificate it showed, SHA-256 in hexadecimal digits, when that is what is wrong. */
    @Nullable
    String fingerprint() {
        return fingerprint;
    }

    /** The server's name first; all of them are texts. */
    public Object[] arguments() {
        return arguments.clone();
    }

    /** The same, as a step's. */
    public StepFailure toStepFailure() {
        return passing ? StepFailure.passing(key, arguments) : StepFailure.lasting(key, arguments);
    }

    /** The same as an answer: 503, for what needs the server cannot be done now; 409 while nobody has entered its settings. */
    public ApiException toApiException() {
        return reason == Reason.NOT_CONFIGURED
                ? ApiException.conflict(server.word(), key, arguments)
                : ApiException.unavailable(key, arguments);
    }
}
