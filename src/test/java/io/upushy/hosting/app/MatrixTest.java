package io.upushy.hosting.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.hosting.stub.Fault;
import io.upushy.hosting.stub.Stub;
import io.upushy.testing.Server;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every outside call of an installation and of an uninstallation goes wrong in every way, once and for good. However it ends, the
 * three servers hold the whole app or nothing of it, or what is left is named and goes when that is tried again.
 */
@AppTest
@DisabledIfSystemProperty(
        named = "upushy.backend",
        matches = "mysql",
        disabledReason = "for the run on the embedded database")
class MatrixTest {

    private static final Map<String, Fault> FAULTS = faults();

    @Autowired
    private Server server;

    private Hosted hosted;
    private static final AtomicInteger APPS = new AtomicInteger();

    private final Map<String, Integer> ends = new TreeMap<>();

    private static Map<String, Fault> faults() {
        var faults = new LinkedHashMap<String, Fault>();
        faults.put("400", Fault.status(400));
        faults.put("500", Fault.status(500));
        faults.put("no answer", Fault.NO_ANSWER);
        faults.put("reset", Fault.RESET);
        faults.put("answer lost", Fault.ANSWER_LOST);
        return faults;
    }

    /** @param number among the calls of that operation while the app is installed or uninstalled */
    private record Call(int stub, String operation, int number) {}

    @BeforeEach
    void begin() {
        hosted = new Hosted(server);
    }

    @AfterEach
    void end() {
        hosted.close();
    }

    @Test
    void anInstallationEndsWholeOrGoneWhicheverCallGoesWrongOnce() {
        var calls = callsOfInstall();
        assertThat(calls).hasSizeGreaterThan(12);
        for (var call : calls) {
            FAULTS.forEach((name, fault) -> {
                var id = nextApp();
                arm(call, fault);
                var state = hosted.end(hosted.beginInstall(id));
                clearFaults();
                settle(id, "install: " + call + " " + name, state);
            });
        }
        System.out.printf(
                "%d calls of an installation, %d rows: %s%n", calls.size(), calls.size() * FAULTS.size(), ends);
    }

    @Test
    void anUninstallationEndsGoneWhicheverCallGoesWrongOnce() {
        var calls = callsOfUninstall();
        assertThat(calls).hasSizeGreaterThan(8);
        for (var call : calls) {
            FAULTS.forEach((name, fault) -> {
                var id = nextApp();
                hosted.install(id);
                arm(call, fault);
                var state = hosted.end(hosted.uninstall(id, true));
                clearFaults();
                goOn(id, "uninstall: " + call + " " + name, state);
            });
        }
        System.out.printf(
                "%d calls of an uninstallation, %d rows: %s%n", calls.size(), calls.size() * FAULTS.size(), ends);
    }

    @Test
    void anInstallationIsGoneOrNamedWhicheverCallGoesWrongForGood() {
        for (var operation : List.of("createCurrentUserRepo", "repoChangeFiles")) {
            fails(0, operation);
        }
        fails(1, "StackCreateDockerStandaloneRepository");
        fails(2, "createProxyHost");
    }

    private void fails(int stub, String operation) {
        FAULTS.forEach((name, fault) -> {
            var id = nextApp();
            clearFaults();
            hosted.stubs().get(stub).faults().always(operation, fault);
            var state = hosted.end(hosted.beginInstall(id));
            clearFaults();
            settle(id, "always " + operation + " " + name, state);
        });
    }

    @Test
    void whatCannotBeTakenBackIsNamedAndGoesWhenThatIsTriedAgain() {
        var undone = Map.of("repoDelete", 0, "StackDelete", 1, "deleteProxyHost", 2);
        undone.forEach((operation, stub) -> {
            var id = nextApp();
            var request = Hosted.request(id);
            clearFaults();
            hosted.stubs().get(stub).faults().always(operation, Fault.status(500));
            hosted.proxy.failLetsEncrypt(true); // the host is there all the same
            request.put("certificate", Certificates.LETS_ENCRYPT);
            var run = Hosted.run(hosted.admin().post("/api/app/install", request));

            assertThat(hosted.end(run)).as(() -> hosted.tell(run)).isEqualTo("compensation_failed");
            assertThat(hosted.state(id)).isEqualTo("leftovers");
            assertThat(hosted.app(id).get("leftovers").toString())
                    .contains("made to fail with 500")
                    .contains("\"step\"");

            clearFaults();
            assertThat(hosted.end(hosted.post(id, "retry"))).isEqualTo("failed");
            hosted.checkGone(id);
        });
    }

    /** The calls of an installation beyond those of the check before it. */
    private List<Call> callsOfInstall() {
        var id = nextApp();
        clearFaults();
        var before = marks();
        hosted.admin().post("/api/app/install/check", Hosted.request(id)).data();
        var checking = since(before);
        clearFaults();
        before = marks();
        hosted.install(id);
        var all = since(before);
        hosted.end(hosted.uninstall(id, true));
        return beyond(checking, all);
    }

    private List<Call> callsOfUninstall() {
        var id = nextApp();
        hosted.install(id);
        clearFaults();
        var before = marks();
        hosted.end(hosted.uninstall(id, true));
        return beyond(List.of(Map.of(), Map.of(), Map.of()), since(before));
    }

    private List<Integer> marks() {
        return hosted.stubs().stream().map(stub -> stub.calls().size()).toList();
    }

    /** How often each operation of each server was called. */
    private List<Map<String, Integer>> since(List<Integer> marks) {
        var counts = new ArrayList<Map<String, Integer>>();
        for (int i = 0; i < marks.size(); i++) {
            var ofStub = new TreeMap<String, Integer>();
            hosted.stubs().get(i).calls().stream()
                    .skip(marks.get(i))
                    .forEach(operation -> ofStub.merge(operation, 1, Integer::sum));
            counts.add(ofStub);
        }
        return counts;
    }

    private static List<Call> beyond(List<Map<String, Integer>> before, List<Map<String, Integer>> all) {
        var calls = new ArrayList<Call>();
        for (int stub = 0; stub < all.size(); stub++) {
            var known = new HashMap<>(before.get(stub));
            var at = stub;
            all.get(stub).forEach((operation, count) -> {
                for (int i = known.getOrDefault(operation, 0) + 1; i <= count; i++) {
                    calls.add(new Call(at, operation, i));
                }
            });
        }
        return calls;
    }

    private void arm(Call call, Fault fault) {
        clearFaults();
        hosted.stubs().get(call.stub()).faults().at(call.operation(), call.number(), fault);
    }

    private void clearFaults() {
        hosted.stubs().stream().map(Stub::faults).forEach(faults -> faults.clear());
    }

    private void settle(String id, String row, String state) {
        ends.merge(state, 1, Integer::sum);
        if (state.equals("succeeded")) {
            hosted.checkWhole(id);
            assertThat(hosted.end(hosted.uninstall(id, true))).as(row).isEqualTo("succeeded");
        } else if (state.equals("compensation_failed")) {
            assertThat(hosted.app(id).get("leftovers")).as(row).isNotEmpty();
            assertThat(hosted.end(hosted.post(id, "retry"))).as(row).isEqualTo("failed");
        } else {
            assertThat(state).as(row).isEqualTo("failed");
        }
        check(id, row);
    }

    private void goOn(String id, String row, String state) {
        ends.merge(state, 1, Integer::sum);
        if (!state.equals("succeeded")) {
            assertThat(hosted.state(id)).as(row).isEqualTo("uninstall_failed");
            assertThat(hosted.end(hosted.post(id, "retry"))).as(row).isEqualTo("succeeded");
        }
        check(id, row);
    }

    private void check(String id, String row) {
        try {
            hosted.checkGone(id);
        } catch (AssertionError left) {
            throw new AssertionError(row + ": " + left.getMessage(), left);
        }
    }

    private String nextApp() {
        return "app-" + APPS.incrementAndGet() + "-x";
    }
}
