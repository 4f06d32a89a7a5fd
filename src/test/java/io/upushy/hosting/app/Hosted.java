package io.upushy.hosting.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.hosting.stub.Entries;
import io.upushy.hosting.stub.GiteaStub;
import io.upushy.hosting.stub.PortainerStub;
import io.upushy.hosting.stub.ProxyManagerStub;
import io.upushy.hosting.stub.Stub;
import io.upushy.testing.Api;
import io.upushy.testing.Reply;
import io.upushy.testing.Server;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** The three stand-ins, and a server that uses them. */
final class Hosted implements AutoCloseable {

    static final Set<String> FINAL = Set.of("succeeded", "failed", "canceled", "compensation_failed");

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(50);

    final GiteaStub gitea = new GiteaStub();
    final PortainerStub portainer = new PortainerStub(gitea);
    final ProxyManagerStub proxy = new ProxyManagerStub();
    private Api admin;

    Hosted(Server server) {
        var entries = new Entries(server);
        stubs().forEach(entries::enter);
        admin = entries.admin();
    }

    List<Stub> stubs() {
        return List.of(gitea, portainer, proxy);
    }

    Api admin() {
        return admin;
    }

    /** The same administrator on a server that was started again. */
    void moveTo(Api other) {
        admin = other;
    }

    static Map<String, Object> request(String id) {
        return new HashMap<>(Map.of(
                "appId",
                id,
                "appName",
                "The " + id,
                "template",
                "wordpress",
                "version",
                "6.8",
                "domains",
                List.of(id + ".example.com", "www." + id + ".example.com")));
    }

    /** Begins an installation; the run's id. */
    String beginInstall(String id) {
        return run(admin.post("/api/app/install", request(id)));
    }

    String install(String id) {
        var run = beginInstall(id);
        assertThat(end(run)).as(() -> tell(run)).isEqualTo("succeeded");
        return run;
    }

    String post(String id, String action) {
        return run(admin.post("/api/app/apps/" + id + "/" + action, Map.of()));
    }

    String uninstall(String id, boolean volumes) {
        return run(admin.delete("/api/app/apps/" + id + "?volumes=" + volumes, Map.of()));
    }

    static String run(Reply reply) {
        return reply.data().get("runId").asString();
    }

    /** Waits for a run's end; its state. */
    String end(String run) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var reply = admin.get("/api/pipeline/run/" + run);
            var state = reply.status() == HttpStatus.OK.value()
                    ? reply.data().get("run").get("state").asString()
                    : "";
            if (FINAL.contains(state)) {
                return state;
            }
            assertThat(System.nanoTime()).as(() -> "hangs: " + tell(run)).isLessThan(end);
            pause();
        }
    }

    void await(BooleanSupplier what) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!what.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it never happens").isLessThan(end);
            pause();
        }
    }

    String tell(String run) {
        return admin.get("/api/pipeline/run/" + run).text()
                + admin.get("/api/pipeline/run/" + run + "/log").text();
    }

    JsonNode app(String id) {
        return admin.get("/api/app/apps/" + id).data();
    }

    String state(String id) {
        return app(id).get("app").get("state").asString();
    }

    /** As the list tells of it; other tests may have left apps there. */
    JsonNode listed(String id) {
        return admin.get("/api/app/apps")
                .data()
                .get("records")
                .valueStream()
                .filter(app -> app.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    boolean isKnown(String id) {
        return admin.get("/api/app/apps/" + id).status() == HttpStatus.OK.value();
    }

    void checkWhole(String id) {
        assertThat(gitea.commits(GiteaStub.USER + "/" + id)).hasSize(1);
        assertThat(portainer.isActive(id)).isTrue();
        assertThat(portainer.containers()).contains(id + "-wordpress-1", id + "-database-1");
        assertThat(proxy.domains()).contains(id + ".example.com", "www." + id + ".example.com");
        assertThat(state(id)).isEqualTo("running");
    }

    void checkGone(String id) {
        assertThat(gitea.repositories()).doesNotContain(GiteaStub.USER + "/" + id);
        assertThat(portainer.stacks()).doesNotContain(id);
        assertThat(portainer.containers()).noneMatch(name -> name.startsWith(id + "-"));
        assertThat(portainer.networks()).noneMatch(name -> name.startsWith(id + "_"));
        assertThat(portainer.volumes()).noneMatch(name -> name.startsWith(id + "_"));
        assertThat(proxy.domains()).doesNotContain(id + ".example.com", "www." + id + ".example.com");
        assertThat(isKnown(id)).as("still in the register").isFalse();
    }

    private static void pause() {
        try {
            Thread.sleep(POLL.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        stubs().forEach(Stub::close);
    }
}
