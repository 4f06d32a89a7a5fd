package io.upushy.hosting.app;

import io.upushy.hosting.app.InstallRequests.Install;
import io.upushy.hosting.library.Template;
import io.upushy.web.InvalidFields.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be said of an installation's form before anybody is asked. */
final class InstallForm {

    static final int LAST_PORT = 65_535;

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,29}[a-z0-9]");
    private static final int LONGEST_NAME = 100;

    private final List<Problem> problems = new ArrayList<>();

    private InstallForm() {}

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** @param template null when there is none of the name that was given */
    static List<Problem> check(Install request, @Nullable Template template) {
        var form = new InstallForm();
        if (!isId(request.idOrBlank())) {
            form.problem("appId", "id");
        }
        form.checkName(request.nameOrBlank());
        if (template == null) {
            form.problem("template", "template");
        } else {
            form.checkTemplate(request, template);
        }
        form.problems.addAll(Domains.check(request.domainsOrNone()));
        form.checkDefault(request);
        if (request.port() != null && (request.port() < 1 || request.port() > LAST_PORT)) {
            form.problem("port", "port", Integer.toString(LAST_PORT));
        }
        if (Certificates.of(request.certificateOrNone()).isEmpty()) {
            form.problem("certificate", "certificate");
        }
        return form.problems;
    }

    private void checkName(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME || hasControls(name)) {
            problem("appName", "name", LONGEST_NAME);
        }
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    private void checkTemplate(Install request, Template template) {
        if (!template.isInstallable()) {
            problem("template", "templateBroken", template.problems().size());
        }
        if (!template.versions().contains(request.versionOrBlank())) {
            problem("version", "version", String.join(", ", template.versions()));
        }
        var known = template.settings().stream().map(Template.Setting::key).collect(Collectors.toSet());
        request.settingsOrNone().forEach((key, value) -> checkSetting(known, key, value));
        template.settings().stream()
                .filter(Template.Setting::required)
                .filter(setting ->
                        request.settingsOrNone().getOrDefault(setting.key(), "").isBlank())
                .forEach(setting -> problem("settings." + setting.key(), "settingMissing"));
    }

    private void checkSetting(Set<String> known, String key, @Nullable String value) {
        if (!known.contains(key)) {
            problem("settings." + key, "settingUnknown");
        } else if (value != null && hasControls(value)) {
            problem("settings." + key, "settingText");
        }
    }

    private void checkDefault(Install request) {
        var chosen = request.defaultDomainOrBlank();
        if (!chosen.isEmpty() && request.domainsOrNone().stream().noneMatch(chosen::equalsIgnoreCase)) {
            problem("defaultDomain", "defaultDomain");
        }
    }

    private void problem(String field, String key, Object... arguments) {
        problems.add(new Problem(field, "hosting.install." + key, arguments));
    }

    /** The values a template's settings have beside those that are written for it. */
    static Map<String, String> settings(Install request) {
        return request.settingsOrNone().entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
