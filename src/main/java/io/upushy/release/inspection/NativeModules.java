package io.upushy.release.inspection;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The native code that an app's pages call, or that an app was built with.
 *
 * @param modules names of built-in modules, for example {@code Barcode}
 * @param plugins ids of native plugins, for example {@code DCloud-RichAlert}
 */
public record NativeModules(SortedSet<String> modules, SortedSet<String> plugins) {

    /** What this asks for and the other does not offer; a plugin is offered under its id or a longer name that starts with it. */
    public SortedSet<String> missingFrom(NativeModules offered) {
        var missing = new TreeSet<>(modules);
        missing.removeAll(offered.modules);
        plugins.stream()
                .filter(plugin -> offered.plugins.stream().noneMatch(name -> isNameOf(plugin, name)))
                .forEach(missing::add);
        return missing;
    }

    private static boolean isNameOf(String plugin, String name) {
        return name.equals(plugin) || name.startsWith(plugin + "-") || name.startsWith(plugin + "_");
    }
}
