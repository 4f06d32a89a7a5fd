package io.upushy.release.inspection;

import io.upushy.web.ApiException;
import java.io.IOException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A uni-app's manifest.json: in the form developers write (with comments; appid, versionName, versionCode, app-plus) or the form
 * the compiler makes of it (id, version, plus; app-plus.modules become permissions).
 */
final class UniManifest {

    static final String NAME = "manifest.json";
    static final int MOST_BYTES = 1 << 20;

    private static final int MOST_NAMES = 200;
    private static final int LONGEST_NAME = 100;

    /** The compiler adds it to every app; it is part of every build. */
    private static final String ALWAYS_THERE = "UniNView";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private final JsonNode root;
    private final JsonNode plus;

    private UniManifest(JsonNode root) {
        this.root = root;
        this.plus = root.has("plus") ? root.path("plus") : root.path("app-plus");
    }

    static UniManifest read(ZipArchive zip, String name) throws IOException {
        var bytes = zip.read(name, MOST_BYTES);
        try {
            var root = JSON.readTree(bytes);
            if (root.isObject()) {
                return new UniManifest(root);
            }
        } catch (JacksonException notJson) {
            var at = notJson.getLocation();
            throw ApiException.unprocessable(
                    "package", "release.package.manifestUnreadable", at == null ? 0 : at.getLineNr());
        }
        throw ApiException.unprocessable("package", "release.package.manifestUnreadable", 1);
    }

    /** Empty when it is no JSON object. */
    static Optional<UniManifest> parse(byte[] json) {
        try {
            return Optional.of(JSON.readTree(json)).filter(JsonNode::isObject).map(UniManifest::new);
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    @Nullable
    String appid() {
        var built = text(root.path("id"));
        return built == null ? text(root.path("appid")) : built;
    }

    @Nullable
    String version() {
        var built = text(root.path("version").path("name"));
        return built == null ? text(root.path("versionName")) : built;
    }

    @Nullable
    Long versionCode() {
        var built = code(root.path("version").path("code"));
        return built == null ? code(root.path("versionCode")) : built;
    }

    /** What this app asks of a platform, {@code android} or {@code ios}. */
    NativeModules modules(String platform) {
        var modules = names(root.path("permissions"));
        modules.addAll(names(plus.path("modules")));
        modules.remove(ALWAYS_THERE);
        var plugins = new TreeSet<String>();
        for (var entry : plus.path("nativePlugins").properties()) {
            var platforms =
                    entry.getValue().path("__plugin_info__").path("platforms").asString("");
            if (plugins.size() < MOST_NAMES && (platforms.isBlank() || contains(platforms, platform))) {
                plugins.add(shorten(entry.getKey()));
            }
        }
        return new NativeModules(modules, plugins);
    }

    private static boolean contains(String platforms, String platform) {
        return platforms.toLowerCase(java.util.Locale.ROOT).contains(platform);
    }

    private static SortedSet<String> names(JsonNode object) {
        var names = new TreeSet<String>();
        object.propertyNames().stream()
                .limit(MOST_NAMES)
                .map(UniManifest::shorten)
                .forEach(names::add);
        return names;
    }

    static String shorten(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME);
    }

    private static @Nullable String text(JsonNode node) {
        if (!node.isString() && !node.isNumber()) {
            return null;
        }
        var text = node.asString().strip();
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Long code(JsonNode node) {
        var text = text(node);
        return text == null ? null : Numbers.code(text);
    }
}
