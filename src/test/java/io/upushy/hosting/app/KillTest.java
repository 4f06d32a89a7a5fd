package io.upushy.hosting.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.hosting.stub.Fault;
import io.upushy.hosting.stub.Stub;
import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Backend;
import io.upushy.testing.BackendTest;
import io.upushy.testing.ServerProcess;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * The server is killed right before and right after each call that changes something outside, and started again: what was begun
 * comes to its end.
 */
@BackendTest
class KillTest {

    private static final int PATIENCE_SECONDS = 30;

    /** @param stub 0 Gitea, 1 Portainer, 2 Nginx Proxy Manager */
    private record Call(int stub, String operation) {}

    private static final List<Call> INSTALL = List.of(
            new Call(0, "createCurrentUserRepo"),
            new Call(0, "repoChangeFiles"),
            new Call(1, "StackCreateDockerStandaloneRepository"),
            new Call(2, "createProxyHost"));

    private static final List<Call> UNINSTALL =
            List.of(new Call(0, "repoDelete"), new Call(2, "deleteProxyHost"), new Call(1, "StackDelete"));

    private ServerProcess server;
    private Hosted hosted;
    private String token;

    @Test
    void whatWasBegunComesToItsEndWheneverTheServerIsKilled() throws InterruptedException {
        var settings = new HashMap<String, Object>(Backend.freshSettings());
        settings.put("PIPELINE_LEASE_SECONDS", 2);
        settings.put("HOSTING_TIMEOUT", 2);
        settings.put("HOSTING_DEPLOY_TIMEOUT", 2);
        settings.put("HOSTING_SETTLE_SECONDS", 1);
        try (var process = ServerProcess.with(settings)) {
            server = process.start();
            token = new Accounts(server.server()).registerAdmin();
            try (var stubs = new Hosted(server.server())) {
                hosted = stubs;
                kills();
            }
        }
    }

    private void kills() throws InterruptedException {
        for (int i = 0; i < INSTALL.size(); i++) {
            install("early-" + i, INSTALL.get(i), true);
            install("late-" + i, INSTALL.get(i), false);
        }
        for (int i = 0; i < UNINSTALL.size(); i++) {
            uninstall("early-" + i, UNINSTALL.get(i), true);
            uninstall("late-" + i, UNINSTALL.get(i), false);
        }
    }

    private void install(String id, Call call, boolean before) throws InterruptedException {
        var killed = arm(call, before);
        var run = hosted.beginInstall(id);
        restart(run, killed);

        assertThat(hosted.end(run)).as(() -> call + " " + hosted.tell(run)).isEqualTo("succeeded");
        hosted.checkWhole(id);
    }

    private void uninstall(String id, Call call, boolean before) throws InterruptedException {
        var killed = arm(call, before);
        var run = hosted.uninstall(id, true);
        restart(run, killed);

        assertThat(hosted.end(run)).as(() -> call + " " + hosted.tell(run)).isEqualTo("succeeded");
        hosted.checkGone(id);
    }

    /** The call is not done, or it is done and nobody is there to hear of it. */
    private CountDownLatch arm(Call call, boolean before) {
        hosted.stubs().stream().map(Stub::faults).forEach(faults -> faults.clear());
        var killed = new CountDownLatch(1);
        var faults = hosted.stubs().get(call.stub()).faults();
        if (before) {
            faults.before(call.operation(), 1, () -> kill(killed)).at(call.operation(), 1, Fault.RESET);
        } else {
            faults.after(call.operation(), 1, () -> kill(killed)).at(call.operation(), 1, Fault.ANSWER_LOST);
        }
        return killed;
    }

    /** The stand-in's own thread is interrupted when its caller is gone. */
    private void kill(CountDownLatch killed) {
        CompletableFuture.runAsync(server::kill).thenRun(killed::countDown).join();
    }

    private void restart(String run, CountDownLatch killed) throws InterruptedException {
        if (!killed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("It was not killed: " + hosted.tell(run));
        }
        server.start();
        hosted.moveTo(Api.anonymous(server.server()).as(token));
    }
}
