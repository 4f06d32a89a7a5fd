package io.upushy.release.inspection;

import java.io.IOException;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The uni-app inside a native package, which says what the package was built with; both null in a package without one.
 *
 * @param modules null when it cannot be known
 */
record EmbeddedApp(@Nullable String appid, @Nullable NativeModules modules) {

    private static final int MOST_NAMES = 500;

    /**
     * @param manifest where the app's manifest.json is
     * @param registered the file that lists plugins built in by hand ("offline"), if this platform has one
     */
    static EmbeddedApp find(ZipArchive zip, Pattern manifest, @Nullable String registered, String platform)
            throws IOException {
        var name = zip.names().stream()
                .filter(manifest.asMatchPredicate())
                .findFirst()
                .orElse(null);
        if (name == null) {
            return new EmbeddedApp(null, null);
        }
        var app = UniManifest.read(zip, name);
        var modules = app.modules(platform);
        if (registered != null && zip.has(registered)) {
            var plugins = new TreeSet<>(modules.plugins());
            addRegistered(zip.read(registered, UniManifest.MOST_BYTES), plugins);
            modules = new NativeModules(modules.modules(), plugins);
        }
        return new EmbeddedApp(app.appid(), modules);
    }

    private static void addRegistered(byte[] json, TreeSet<String> plugins) {
        try {
            for (var group : JsonMapper.shared().readTree(json).path("nativePlugins")) {
                for (var plugin : group.path("plugins")) {
                    var name = plugin.path("name").asString("");
                    if (!name.isBlank() && plugins.size() < MOST_NAMES) {
                        plugins.add(UniManifest.shorten(name));
                    }
                }
            }
        } catch (JacksonException unreadable) {
            // an app that starts without its plugins says so itself
            plugins.add("?");
        }
    }
}
