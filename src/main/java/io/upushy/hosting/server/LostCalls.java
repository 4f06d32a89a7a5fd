package io.upushy.hosting.server;

import io.netty.handler.ssl.NotSslRecordException;
import io.upushy.hosting.server.ServerFailure.Reason;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** What it means that a call got no answer. */
final class LostCalls {

    private LostCalls() {}

    /** Without a connection nothing was done; afterwards only what reads was certainly not done. */
    static ServerFailure toFailure(ServerSettings server, Call call, Throwable failure) {
        var kind = server.kind();
        var place = server.baseUrl().getAuthority();
        var untrusted = cause(failure, ServerTrust.Untrusted.class);
        if (untrusted != null) {
            var key = server.fingerprint() == null ? "hosting.server.certificate" : "hosting.server.otherCertificate";
            return ServerFailure.untrusted(kind, key, untrusted.fingerprint());
        }
        if (cause(failure, NotSslRecordException.class) != null || cause(failure, SSLException.class) != null) {
            return ServerFailure.lasting(kind, Reason.UNREACHABLE, "hosting.server.tls", kind.title(), place);
        }
        if (cause(failure, UnknownHostException.class) != null) {
            return ServerFailure.passing(kind, Reason.UNREACHABLE, "hosting.server.unknownHost", kind.title(), place);
        }
        if (cause(failure, ConnectException.class) != null || cause(failure, NoRouteToHostException.class) != null) {
            return ServerFailure.passing(kind, Reason.UNREACHABLE, "hosting.server.unreachable", kind.title(), place);
        }
        return call.harmless()
                ? ServerFailure.passing(kind, Reason.UNREACHABLE, "hosting.server.noAnswer", kind.title(), place)
                : ServerFailure.passing(kind, Reason.UNSURE, "hosting.server.unsure", kind.title(), place);
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return null;
    }
}
