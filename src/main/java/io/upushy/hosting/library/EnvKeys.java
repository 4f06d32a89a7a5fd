package io.upushy.hosting.library;

import java.util.Set;

/** The keys of an {@code .env} that are written when the app is installed. */
public final class EnvKeys {

    /** Of the machine the containers run on. */
    public static final String PORT = "APP_HTTP_PORT";

    public static final String VERSION = "APP_VERSION";

    /** The app's id. */
    public static final String NAME = "APP_NAME";

    /** Where people find the app. */
    public static final String URL = "APP_URL";

    /** Made anew for each app. */
    public static final String PASSWORD = "POWER_PASSWORD";

    static final Set<String> ALL = Set.of(PORT, VERSION, NAME, URL, PASSWORD);

    private EnvKeys() {}
}
