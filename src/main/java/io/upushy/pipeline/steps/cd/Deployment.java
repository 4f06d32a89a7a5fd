package io.upushy.pipeline.steps.cd;

import io.upushy.pipeline.StepContext;
import io.upushy.pipeline.StepFailure;
import io.upushy.pipeline.StepLog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

/** What is done over one connection; all calls block, and each leaves the server so that the next execution can go on. */
final class Deployment {

    private final Ssh settings;
    private final StepContext context;
    private final HealthCheck health;
    private final SshConnection connection;
    private final RemoteFolder folder;
    private final String release;

    Deployment(Ssh settings, StepContext context, HealthCheck health, SshConnection connection) {
        this.settings = settings;
        this.context = context;
        this.health = health;
        this.connection = connection;
        this.folder = new RemoteFolder(connection.sftp(), settings.to());
        this.release = releaseOf(context);
    }

    /** The same for every execution of a run's step. */
    static String releaseOf(StepContext context) {
        var of = context.run().id() + "/" + context.step();
        var id = UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
        return context.run().number() + "-" + id.substring(0, 8);
    }

    String release() {
        return release;
    }

    String path() {
        return folder.pathOf(release);
    }

    String currentRelease() throws IOException {
        return folder.currentRelease();
    }

    /** Sends the files and makes them current. */
    Void sendAndSwitch() throws IOException {
        try (var payload = Payload.of(settings, context)) {
            say("Sending %d files, %s, to %s"
                    .formatted(payload.items().size(), Progress.size(payload.size()), folder.pathOf(release)));
            folder.send(release, payload, new Progress(context.log(), payload.size()));
        }
        folder.switchTo(release);
        say("%s/current is %s now".formatted(settings.to(), release));
        return null;
    }

    /** Restarts and looks whether it works; goes back when it does not. A lost connection changes nothing. */
    Void prove(String previous) throws IOException, InterruptedException {
        try {
            restart();
            var asked = settings.health();
            if (asked != null) {
                health.await(asked, context.log());
            }
        } catch (StepFailure failure) {
            goBack(previous);
            throw failure;
        }
        folder.mark(release, "run %d\n".formatted(context.run().number()));
        removeSurplus(previous);
        return null;
    }

    /** Whether all of it has happened. */
    boolean isDone() throws IOException {
        return folder.currentRelease().equals(release) && folder.isMarked(release);
    }

    /** Takes the deployment back; a later one of another run stays as it is. */
    Void takeBack(String previous) throws IOException {
        if (folder.currentRelease().equals(release)) {
            goBack(previous);
        } else if (folder.isMarked(release)) {
            folder.removePart(release);
        } else {
            folder.remove(release);
        }
        return null;
    }

    private void goBack(String previous) throws IOException {
        if (folder.hasRelease(previous)) {
            folder.switchTo(previous);
            say("%s/current is %s again".formatted(settings.to(), previous));
            restartAgain();
        } else {
            folder.switchOff();
            say("%s/current is gone: there was no release before".formatted(settings.to()));
        }
        folder.remove(release);
    }

    private void restartAgain() throws IOException {
        try {
            restart();
        } catch (StepFailure failure) {
            say("The restart command failed with the earlier release, too");
        }
    }

    private void restart() throws IOException {
        var command = settings.restart();
        if (command == null || command.isBlank()) {
            return;
        }
        say("$ " + command);
        try (var output = context.log().output()) {
            var status = connection.run(
                    RestartCommand.of(command, context), new Forwarded(output), settings.restartPatience());
            if (status != 0) {
                throw StepFailure.lasting("pipeline.step.ssh.restart", status);
            }
        }
    }

    /** What cannot be removed now is removed by a later run. */
    private void removeSurplus(String previous) {
        try {
            var number = context.run().number();
            for (var old : folder.surplus(settings.kept(), Set.of(release, previous), number)) {
                folder.remove(old);
                say("Removed release " + old);
            }
        } catch (IOException failure) {
            say("Could not remove old releases: " + failure.getMessage());
        }
    }

    private void say(String text) {
        context.log().line(text);
    }

    /** A command's output on its way into the log. */
    private static final class Forwarded extends OutputStream {

        private final StepLog.Output output;

        private Forwarded(StepLog.Output output) {
            this.output = output;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            output.write(bytes, offset, length);
        }
    }
}
