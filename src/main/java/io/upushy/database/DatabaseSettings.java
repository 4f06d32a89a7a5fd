package io.upushy.database;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the database is; {@code env.example.yaml} explains each key.
 *
 * @param dataDir folder of the embedded database
 * @param dbHost MySQL or MariaDB host; blank: the embedded database
 * @param dbTableSync true: migrate the schema at start, false: only check that it is current
 * @param dbPoolSize most connections held at once
 */
@Validated
@ConfigurationProperties
record DatabaseSettings(
        @DefaultValue("./data") Path dataDir,
        @DefaultValue("") String dbHost,
        @DefaultValue("3306") @Min(1) @Max(65535) int dbPort,
        @DefaultValue("") String dbUser,
        @DefaultValue("") String dbPassword,
        @DefaultValue("upushy") String dbDatabase,
        @DefaultValue("true") boolean dbTableSync,
        @DefaultValue("10") @Min(2) @Max(500) int dbPoolSize) {

    boolean embedded() {
        return dbHost.isBlank();
    }

    Path embeddedFile() {
        return dataDir.toAbsolutePath().normalize().resolve("database").resolve("upushy");
    }

    @Override
    public String toString() {
        return embedded() ? "H2 " + embeddedFile() : "MySQL " + dbHost + ":" + dbPort + "/" + dbDatabase;
    }
}
