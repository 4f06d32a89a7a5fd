package io.upushy.hosting.app;

import io.upushy.auth.Caller;
import io.upushy.hosting.app.InstallCheck.Found;
import io.upushy.hosting.app.InstallRequests.Begun;
import io.upushy.hosting.app.InstallRequests.Finding;
import io.upushy.hosting.app.InstallRequests.Findings;
import io.upushy.hosting.app.InstallRequests.Install;
import io.upushy.hosting.library.EnvKeys;
import io.upushy.web.InvalidFields;
import io.upushy.web.Messages;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Begins installations, when nothing speaks against them. */
@Service
class InstallService {

    private final InstallCheck check;
    private final AppRegister register;
    private final EnvVault vault;
    private final Messages messages;
    private final Clock clock;

    InstallService(InstallCheck check, AppRegister register, EnvVault vault, Messages messages, Clock clock) {
        this.check = check;
        this.register = register;
        this.vault = vault;
        this.messages = messages;
        this.clock = clock;
    }

    Mono<Findings> check(Install request, Locale locale) {
        return check.check(request).map(found -> new Findings(texts(found, locale), found.port()));
    }

    private List<Finding> texts(Found found, Locale locale) {
        return found.problems().stream()
                .map(problem -> new Finding(
                        problem.field(),
                        messages.get(locale, problem.key(), problem.arguments().toArray())))
                .toList();
    }

    Mono<Begun> install(Caller caller, Install request) {
        return check.check(request)
                .doOnNext(InstallService::refuse)
                .map(found -> app(caller, request, found))
                .flatMap(app -> register.install(app, AppDefinitions.install(app))
                        .map(run -> new Begun(app.id(), Change.INSTALL, run.id(), run.number())));
    }

    private static void refuse(Found found) {
        if (!found.problems().isEmpty()) {
            throw new InvalidFields(found.problems());
        }
    }

    private HostedApp app(Caller caller, Install request, Found found) {
        var port = Objects.requireNonNull(found.port());
        var domains = inOrder(request);
        var now = clock.instant();
        return new HostedApp(
                request.idOrBlank(),
                request.nameOrBlank(),
                request.templateOrBlank(),
                request.versionOrBlank(),
                domains,
                port,
                request.certificateOrNone(),
                vault.seal(request.idOrBlank(), env(request, domains.get(0), port)),
                false,
                Change.INSTALL,
                "",
                caller.userId(),
                now,
                now);
    }

    /** The default one first. */
    private static List<String> inOrder(Install request) {
        var domains = new ArrayList<>(Domains.normal(request.domainsOrNone()));
        var chosen = Domains.normal(List.of(request.defaultDomainOrBlank())).get(0);
        if (domains.remove(chosen)) {
            domains.add(0, chosen);
        }
        return List.copyOf(domains);
    }

    private Map<String, String> env(Install request, String domain, int port) {
        var scheme = request.certificateOrNone().equals(Certificates.NONE) ? "http://" : "https://";
        var env = new HashMap<>(InstallForm.settings(request));
        env.put(EnvKeys.NAME, request.idOrBlank());
        env.put(EnvKeys.VERSION, request.versionOrBlank());
        env.put(EnvKeys.PORT, Integer.toString(port));
        env.put(EnvKeys.URL, scheme + domain);
        env.put(EnvKeys.PASSWORD, vault.newPassword());
        return env;
    }
}
