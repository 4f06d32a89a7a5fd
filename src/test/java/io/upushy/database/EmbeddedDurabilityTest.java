package io.upushy.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.upushy.database.DatabaseConfiguration.H2;
import io.upushy.testing.JavaProgram;
import io.upushy.testing.Scratch;
import io.upushy.testing.ServerProcess;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the embedded database owes a server that is killed, or started twice. */
class EmbeddedDurabilityTest {

    private static final int KILLS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern COMMITTED = Pattern.compile("committed (\\d+)\\n");

    @Test
    void whatWasCommittedSurvivesKillMinusNine() throws Exception {
        var data = Scratch.folder("data");
        var moment = new Random(42);
        int first = 1;
        for (int kill = 0; kill < KILLS; kill++) {
            var writer = JavaProgram.start(
                    Scratch.folder("writer"), CommitWriter.class, data.toString(), Integer.toString(first));
            writer.awaitLog(0, COMMITTED, PATIENCE);
            Thread.sleep(moment.nextInt(250)); // to hit it in the middle of whatever it does just then
            writer.kill();

            var committed = committed(writer.log());
            var rows = rows(data);
            assertThat(rows.keySet()).containsAll(committed);
            assertThat(rows.keySet().stream().filter(number -> number % 2 == 0))
                    .as("written in one transaction with the change of the row before")
                    .allMatch(number -> "second".equals(rows.get(number - 1)));
            first = committed.get(committed.size() - 1) / 2 * 2 + 11;
        }
    }

    private static List<Integer> committed(String log) {
        return COMMITTED
                .matcher(log)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    private static Map<Integer, String> rows(Path data) throws SQLException {
        var file = data.resolve("database").resolve("upushy");
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + file + H2.OPTIONS, H2.USER, "");
                var statement = connection.createStatement()) {
            var rows = new TreeMap<Integer, String>();
            try (var found = statement.executeQuery("SELECT name, setting_value FROM app_setting")) {
                while (found.next()) {
                    if (!found.getString(1).equals("registration")) {
                        rows.put(Integer.valueOf(found.getString(1)), found.getString(2));
                    }
                }
            }
            statement.execute("SHUTDOWN");
            return rows;
        }
    }

    @Test
    void aSecondServerOnTheSameFolderRefusesUntilTheFirstIsGone() {
        var settings = Map.of("DATA_DIR", Scratch.folder("data"), "SERVER_PORT", "0");
        try (var first = ServerProcess.with(settings).start();
                var second = ServerProcess.with(settings)) {
            assertThat(second.startInVain())
                    .contains("DATA_DIR")
                    .contains("See that no other upushy uses this DATA_DIR");

            first.kill();
            second.start();
        }
    }
}
