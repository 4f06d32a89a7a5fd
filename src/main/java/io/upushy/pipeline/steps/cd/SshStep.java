package io.upushy.pipeline.steps.cd;

import io.upushy.pipeline.Outcome;
import io.upushy.pipeline.Probe;
import io.upushy.pipeline.Stage;
import io.upushy.pipeline.Step;
import io.upushy.pipeline.StepContext;
import io.upushy.pipeline.StepFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.apache.sshd.common.RuntimeSshException;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Deploys to a server over ssh: a new release folder, a link switched to it in one step, a restart, a health check, and back to the
 * release before when that fails. What is current on the server before is remembered first.
 */
@Component
class SshStep implements Step<Ssh> {

    private static final String RELEASE = "release";
    private static final String PREVIOUS = "previous";

    private final HealthCheck health;

    SshStep(HealthCheck health) {
        this.health = health;
    }

    @Override
    public String kind() {
        return "ssh";
    }

    @Override
    public Set<Stage> stages() {
        return Set.of(Stage.CD);
    }

    @Override
    public Class<Ssh> settings() {
        return Ssh.class;
    }

    @Override
    public boolean isLocal() {
        return false;
    }

    @Override
    public Mono<Outcome> execute(Ssh settings, StepContext context) {
        return connected(settings, context, session -> session.does(session.deployment::currentRelease)
                .flatMap(current -> deploy(session, current)));
    }

    private Mono<Outcome> deploy(Session session, String current) {
        var deployment = session.deployment;
        if (current.equals(deployment.release())) {
            var previous = session.context.remembered().getOrDefault(PREVIOUS, "");
            return session.does(() -> deployment.prove(previous)).then(outcome(deployment, previous));
        }
        return session.context
                .remember(Map.of(RELEASE, deployment.release(), PREVIOUS, current))
                .then(session.does(deployment::sendAndSwitch))
                .then(session.does(() -> deployment.prove(current)))
                .then(outcome(deployment, current));
    }

    private static Mono<Outcome> outcome(Deployment deployment, String previous) {
        return Mono.fromSupplier(() ->
                new Outcome(Map.of(RELEASE, deployment.release(), "path", deployment.path(), PREVIOUS, previous)));
    }

    @Override
    public Mono<Probe> probe(Ssh settings, StepContext context) {
        if (!context.remembered().containsKey(RELEASE)) {
            return Mono.just(Probe.NOT_DONE);
        }
        var previous = context.remembered().getOrDefault(PREVIOUS, "");
        return connected(settings, context, session -> session.does(session.deployment::isDone)
                .filter(done -> done)
                .flatMap(done -> outcome(session.deployment, previous))
                .map(Probe::done)
                .defaultIfEmpty(Probe.NOT_DONE));
    }

    @Override
    public Mono<Void> compensate(Ssh settings, StepContext context) {
        if (!context.remembered().containsKey(RELEASE)) {
            return Mono.empty();
        }
        var previous = context.remembered().getOrDefault(PREVIOUS, "");
        return connected(settings, context, session -> session.does(() -> session.deployment.takeBack(previous)));
    }

    private <T> Mono<T> connected(Ssh settings, StepContext context, Function<Session, Mono<T>> work) {
        return SshTarget.of(settings, context)
                .flatMap(target -> Mono.usingWhen(
                        Interruptible.of(() -> Session.open(target, settings, context, health)), work, Session::end))
                .onErrorMap(failure -> toFailure(failure, settings.host()));
    }

    private static Throwable toFailure(Throwable failure, String host) {
        if (failure instanceof SftpException refusal && !isConnectionGone(refusal)) {
            return StepFailure.lasting("pipeline.step.ssh.sftp", host, String.valueOf(refusal.getMessage()));
        }
        var lost = failure instanceof IOException
                || failure instanceof UncheckedIOException
                || failure instanceof RuntimeSshException;
        return lost
                ? StepFailure.passing("pipeline.step.ssh.lost", host, String.valueOf(failure.getMessage()))
                : failure;
    }

    private static boolean isConnectionGone(SftpException failure) {
        return failure.getStatus() == SftpConstants.SSH_FX_CONNECTION_LOST
                || failure.getStatus() == SftpConstants.SSH_FX_NO_CONNECTION;
    }

    /** One connection with what is to be done over it. */
    private record Session(SshConnection connection, StepContext context, Deployment deployment)
            implements AutoCloseable {

        static Session open(SshTarget target, Ssh settings, StepContext context, HealthCheck health)
                throws IOException {
            context.log().line("Connecting to " + target);
            var connection = SshConnection.open(target);
            try {
                return new Session(connection, context, new Deployment(settings, context, health, connection));
            } catch (RuntimeException refusal) {
                connection.close();
                throw refusal;
            }
        }

        <T> Mono<T> does(Callable<T> work) {
            return Interruptible.of(work, connection::abort);
        }

        static Mono<Void> end(Session session) {
            return Interruptible.of(() -> {
                session.close();
                return null;
            });
        }

        @Override
        public void close() {
            connection.close();
        }
    }
}
