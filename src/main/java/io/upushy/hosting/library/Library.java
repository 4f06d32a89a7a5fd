package io.upushy.hosting.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** All templates, read anew each time: an administrator may have changed one. */
@Component
public class Library {

    private final LibrarySettings settings;
    private final List<Template> builtIn = TemplateFolders.builtIn();

    Library(LibrarySettings settings) {
        this.settings = settings;
    }

    /** By name; one in DATA_DIR takes the place of the one of its name that is built in. */
    public Mono<List<Template>> all() {
        return Mono.fromCallable(this::read).subscribeOn(Schedulers.boundedElastic());
    }

    /** Empty when there is none of that name. */
    public Mono<Template> find(String name) {
        return all().flatMapIterable(all -> all)
                .filter(template -> template.name().equals(name))
                .next();
    }

    private List<Template> read() {
        var templates = new ArrayList<>(TemplateFolders.in(settings.library()));
        builtIn.stream()
                .filter(template ->
                        templates.stream().noneMatch(own -> own.name().equals(template.name())))
                .toList()
                .forEach(templates::add);
        templates.sort(Comparator.comparing(Template::name));
        return templates;
    }
}
