package io.upushy.benchmark;

import io.upushy.testing.MariaDb;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Fills a migrated database with projects and releases, past the server. */
final class Fixture {

    private static final int BATCH = 1000;

    private Fixture() {}

    /**
     * Projects with as many releases each; of every fifty, ten are native and the others wgts made for them. The versions grow
     * from 1, so the highest native version of a project with fifty releases is 10.
     *
     * @return the projects' ids
     */
    static List<String> fill(String database, int projects, int releasesEach) throws SQLException {
        var ids = new ArrayList<String>();
        try (var connection = MariaDb.connectTo(database)) {
            connection.setAutoCommit(false);
            for (int i = 0; i < projects; i++) {
                ids.add(UUID.randomUUID().toString());
            }
            insertProjects(connection, ids);
            insertReleases(connection, ids, releasesEach);
        }
        return ids;
    }

    private static void insertProjects(Connection connection, List<String> ids) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO app_project (id, user_id, name, created_time) VALUES (?, 'nobody', 'Benchmark', ?)")) {
            for (var id : ids) {
                insert.setString(1, id);
                insert.setTimestamp(2, Timestamp.from(Instant.now()));
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    private static void insertReleases(Connection connection, List<String> projects, int each) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO app_source (id, project_id, version, version_code,"
                + " native_version_code, url, type, changelog, size, md5, sha256) VALUES (?,?,?,?,?,?,?,?,?,?,?)")) {
            var pending = 0;
            for (var project : projects) {
                for (int i = 0; i < each; i++) {
                    bind(insert, project, i, Math.max(1, each / 5));
                    insert.addBatch();
                    if (++pending % BATCH == 0) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    private static void bind(PreparedStatement insert, String project, int i, int natives) throws SQLException {
        var isNative = i < natives;
        var code = isNative ? i + 1 : i - natives + 1;
        insert.setString(1, UUID.randomUUID().toString());
        insert.setString(2, project);
        insert.setString(3, "1.0." + code);
        insert.setInt(4, code);
        insert.setInt(5, isNative ? 0 : i % natives + 1);
        insert.setString(
                6, project + "/2026-11/aB3dE5fG7hJ9kL1mN3pQ5rS/app-1.0." + code + (isNative ? ".apk" : ".wgt"));
        insert.setInt(7, isNative ? 3 : 1);
        insert.setString(8, "What is new in 1.0." + code);
        insert.setLong(9, 7_340_032);
        insert.setString(10, "d41d8cd98f00b204e9800998ecf8427e");
        insert.setString(11, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
