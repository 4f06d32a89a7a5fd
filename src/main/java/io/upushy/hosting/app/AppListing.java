package io.upushy.hosting.app;

import io.upushy.hosting.app.AppAnswers.App;
import io.upushy.hosting.app.AppAnswers.AppContainer;
import io.upushy.hosting.app.AppAnswers.Detail;
import io.upushy.hosting.app.AppAnswers.Environment;
import io.upushy.hosting.app.AppAnswers.Leftover;
import io.upushy.hosting.app.AppAnswers.Link;
import io.upushy.hosting.app.AppAnswers.Listing;
import io.upushy.hosting.app.AppAnswers.Variable;
import io.upushy.hosting.app.AppRegister.Entry;
import io.upushy.hosting.app.World.Proxied;
import io.upushy.hosting.app.World.Running;
import io.upushy.hosting.gitea.Gitea;
import io.upushy.hosting.gitea.Repository;
import io.upushy.hosting.portainer.Container;
import io.upushy.hosting.portainer.Portainer;
import io.upushy.hosting.server.ServerFailure;
import io.upushy.web.ApiException;
import io.upushy.web.PageQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Tells of hosted apps what the servers tell. */
@Service
class AppListing {

    private static final Pattern SECRET = Pattern.compile("(?i).*(PASSWORD|PASSWD|SECRET|TOKEN|CREDENTIAL|(_|^)KEY).*");

    private final AppRegister register;
    private final World world;
    private final Pictures pictures;
    private final Gitea gitea;
    private final Portainer portainer;

    AppListing(AppRegister register, World world, Pictures pictures, Gitea gitea, Portainer portainer) {
        this.register = register;
        this.world = world;
        this.pictures = pictures;
        this.gitea = gitea;
        this.portainer = portainer;
    }

    /** By id, those of the register and those only Portainer knows. */
    Mono<Listing> list(PageQuery page, Locale locale) {
        return Mono.zip(register.all(locale), world.stacks(), world.hosts())
                .map(seen -> listing(page, locale, seen.getT1(), seen.getT2(), seen.getT3()));
    }

    private Listing listing(
            PageQuery page, Locale locale, List<Entry> entries, Seen<List<Running>> stacks, Seen<Proxied> hosts) {
        var apps = pictures.all(entries, stacks, hosts);
        var records = apps.stream().skip(page.offset()).limit(page.limit()).toList();
        return new Listing(apps.size(), records, pictures.servers(locale, stacks, hosts));
    }

    Mono<Detail> get(String id, Locale locale) {
        return register.require(id, locale)
                .flatMap(entry -> Mono.zip(world.stack(id), world.hosts(), world.repository(id))
                        .map(seen -> detail(entry, locale, seen.getT1(), seen.getT2(), seen.getT3())));
    }

    private Detail detail(
            Entry entry,
            Locale locale,
            Seen<Optional<Running>> stack,
            Seen<Proxied> hosts,
            Seen<Optional<Repository>> repository) {
        App app = pictures.one(entry, stack, hosts);
        return new Detail(
                app,
                stack.or(Optional.empty()).map(Running::containers).orElse(List.of()).stream()
                        .map(AppContainer::of)
                        .toList(),
                repository.or(Optional.empty()).map(Repository::htmlUrl).orElse(null),
                entry.standing().notUndone().stream().map(Leftover::of).toList(),
                pictures.servers(locale, repository, stack, hosts));
    }

    /** The main container's variables. */
    Mono<Environment> environment(String id, Locale locale) {
        return register.require(id, locale)
                .flatMap(entry -> portainer.containers(id).collectList())
                .onErrorMap(ServerFailure.class, ServerFailure::toApiException)
                .flatMap(containers -> Mono.justOrEmpty(main(containers)))
                .map(AppListing::environment)
                .switchIfEmpty(Mono.error(() -> ApiException.conflict("id", "hosting.app.noContainer")));
    }

    private static @Nullable Container main(List<Container> containers) {
        return containers.stream()
                .min(Comparator.comparing(
                                (Container container) -> AppPorts.of(container).isEmpty())
                        .thenComparing(Container::name))
                .orElse(null);
    }

    private static Environment environment(Container container) {
        var variables = container.env().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> new Variable(
                        it.getKey(), it.getValue(), SECRET.matcher(it.getKey()).matches()))
                .toList();
        return new Environment(container.name(), variables);
    }

    /** Where the app's files are changed. */
    Mono<Link> repository(String id, Locale locale) {
        return register.require(id, locale)
                .flatMap(entry -> gitea.find(id))
                .onErrorMap(ServerFailure.class, ServerFailure::toApiException)
                .map(repository -> new Link(repository.htmlUrl()))
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("id", "hosting.app.noRepository")));
    }
}
