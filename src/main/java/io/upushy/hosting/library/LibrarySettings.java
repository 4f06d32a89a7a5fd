package io.upushy.hosting.library;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param dataDir in whose folder {@code library} an administrator's own templates lie */
@ConfigurationProperties
record LibrarySettings(@DefaultValue("./data") Path dataDir) {

    Path library() {
        return dataDir.toAbsolutePath().normalize().resolve("library");
    }
}
