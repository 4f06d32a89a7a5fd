package io.upushy.hosting.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An app that can be installed, with its files.
 *
 * @param name the folder's name
 * @param builtIn whether it came with the server
 * @param versions the first is offered first
 * @param port on the machine the containers run on, unless another is chosen
 * @param settings what whoever installs it may fill in
 * @param problems while there are any, it cannot be installed
 */
public record Template(
        String name,
        boolean builtIn,
        Words title,
        Words description,
        List<String> versions,
        int port,
        List<Setting> settings,
        List<TemplateFile> files,
        List<TemplateProblem> problems) {

    /** What Docker Compose reads. */
    public static final String COMPOSE = "docker-compose.yml";

    /** What Docker Compose fills it with, and what is written when the app is installed. */
    public static final String ENV = ".env";

    /** What nginx is told beside the usual, by the names it may have. */
    public static final List<String> PROXY_CONFIG = List.of("src/nginx_proxy.conf", "src/nginx-proxy.conf");

    static final String METADATA = "app.yaml";

    /**
     * A key of the {@code .env} that whoever installs the app may fill in.
     *
     * @param required whether it must be filled in
     */
    public record Setting(String key, Words title, boolean required) {}

    public boolean isInstallable() {
        return problems.isEmpty();
    }

    Optional<TemplateFile> file(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    EnvFile env() {
        return EnvFile.parse(file(ENV).map(TemplateFile::text).orElse(""));
    }

    /** Blank when there is none. */
    public String proxyConfig() {
        return PROXY_CONFIG.stream()
                .flatMap(path -> file(path).stream())
                .findFirst()
                .map(TemplateFile::text)
                .orElse("");
    }

    /** Its files as they are installed: the {@code .env} with these values, the metadata left out. */
    public List<TemplateFile> filled(Map<String, String> values) {
        return files.stream()
                .filter(file -> !file.path().equals(METADATA))
                .map(file -> file.path().equals(ENV)
                        ? TemplateFile.of(ENV, env().with(values).text())
                        : file)
                .toList();
    }
}
