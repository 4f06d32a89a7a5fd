package io.upushy.database;

import java.nio.file.Path;
import java.util.Map;

/** Database settings from the upper-case names a server is started with. */
final class Settings {

    private Settings() {}

    static DatabaseSettings of(Map<String, ?> names, boolean tableSync) {
        return new DatabaseSettings(
                Path.of(names.containsKey("DATA_DIR") ? names.get("DATA_DIR").toString() : "unused"),
                names.get("DB_HOST").toString(),
                names.containsKey("DB_PORT")
                        ? Integer.parseInt(names.get("DB_PORT").toString())
                        : 3306,
                String.valueOf(names.get("DB_USER")),
                String.valueOf(names.get("DB_PASSWORD")),
                String.valueOf(names.get("DB_DATABASE")),
                tableSync,
                10);
    }
}
