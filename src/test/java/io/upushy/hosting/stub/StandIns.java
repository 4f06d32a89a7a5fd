package io.upushy.hosting.stub;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * The three servers as a program, for tests that are not written in Java. Its lines begin with {@value #MARK}, others are the log's:
 * the first is JSON, what to enter for each of them; then it answers a line for each that it reads, and ends with its input.
 */
final class StandIns {

    private static final String MARK = "stand-ins: ";
    private static final String DONE = "done";

    private final GiteaStub gitea = new GiteaStub();
    private final PortainerStub portainer = new PortainerStub(gitea);
    private final ProxyManagerStub proxyManager = new ProxyManagerStub();
    private final Map<String, Stub> all =
            Map.of(gitea.kind(), gitea, portainer.kind(), portainer, proxyManager.kind(), proxyManager);

    public static void main(String[] arguments) throws IOException {
        var standIns = new StandIns();
        try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            tell(JsonMapper.shared().writeValueAsString(standIns.settings()));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                tell(standIns.obey(line.split(" ", 2)));
            }
        }
        System.exit(0);
    }

    private static void tell(String line) {
        System.out.println(MARK + line.replace('\n', ' '));
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<String, Object>();
        all.forEach((kind, stub) -> settings.put(kind, stub.settings()));
        return settings;
    }

    private String obey(String... words) {
        var rest = words.length < 2 ? "" : words[1];
        switch (words[0]) {
            case "away" -> all.get(rest).goAway();
            case "back" -> all.get(rest).comeBack();
            case "fail-deployments" -> portainer.failDeployments(rest.isEmpty() ? null : rest);
            case "unhealthy" -> portainer.becomes(rest, "running", "unhealthy");
            case "certificate" -> {
                return Long.toString(proxyManager.addCertificate(rest));
            }
            case "redirect" -> proxyManager.redirect(rest);
            case "verify" -> {
                return verify();
            }
            default -> {
                return "There is no command " + words[0];
            }
        }
        return DONE;
    }

    private String verify() {
        try {
            all.values().forEach(Stub::verify);
            return DONE;
        } catch (AssertionError wrong) {
            return String.valueOf(wrong.getMessage());
        }
    }
}
