package io.upushy.pipeline.definition;

import io.upushy.pipeline.Step;
import io.upushy.pipeline.definition.Definition.StepDefinition;
import io.upushy.pipeline.definition.Definition.Triggers;
import io.upushy.pipeline.definition.InvalidDefinition.Problem;
import io.upushy.pipeline.definition.Written.Placed;
import jakarta.validation.Validator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Reads definitions in this form; what is left out has the default that stands here, {@code steps} must be there:
 *
 * <pre>{@code
 * name: Release wgt                       # otherwise whatever the project calls it
 * on: { branches: [main], tags: ['v*'] }  # pushes that start it; otherwise only people and the API do
 * timeout: 1h                             # of a run; 1s to 24h, written 30s, 10m, 2h
 * concurrency: 1                          # runs at once, up to 16
 * supersede: false                        # a newer push cancels a queued run of the same branch
 * steps:                                  # 1 to 50
 *   - checkout: { url: https://…, token: GIT_TOKEN }   # the step's kind, and its settings
 *     name: checkout                      # unique; its kind by default
 *     timeout: 30m                        # of one execution
 *     retry: { times: 0, wait: 10s }      # or only the number; up to 10 times
 *     when: success                       # success, failure or always
 *     approve: false                      # whether somebody lets the run pass first
 *     secrets: []                         # of the project, which this step is given
 *     stage: ci                           # only for kinds that may stand in several
 * }</pre>
 *
 * <p>A step without settings may be its kind alone ({@code - install}). Stages come in the order ci, cd, cp; a kind that may stand
 * in all three stands anywhere. In the texts of settings <code>${branch} ${tag} ${commit} ${run.number} ${run.id} ${project.id}</code>
 * and <code>${<step>.<key>}</code> of an earlier step are filled in when the step is executed; <code>$${</code> is <code>${</code> itself.
 * Numbers, switches and choices take no variables.
 */
@Component
class YamlDefinitionReader implements DefinitionReader {

    private static final List<String> KEYS = List.of("name", "on", "timeout", "concurrency", "supersede", "steps");
    private static final List<String> TRIGGERS = List.of("branches", "tags");
    private static final int MOST_STEPS = 50;
    private static final int MOST_PATTERNS = 50;
    private static final int MOST_AT_ONCE = 16;
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_PATTERN = 200;
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration USUAL = Duration.ofHours(1);

    private final Map<String, Step<?>> kinds;
    private final SettingsReader settings;

    @Autowired
    YamlDefinitionReader(ObjectProvider<Step<?>> steps, Validator validator) {
        this(steps.stream(), validator);
    }

    YamlDefinitionReader(Stream<? extends Step<?>> steps, Validator validator) {
        var byKind = new TreeMap<String, Step<?>>();
        steps.forEach(step -> {
            if (byKind.put(step.kind(), step) != null) {
                throw new IllegalStateException("Two steps of the kind " + step.kind());
            }
        });
        this.kinds = byKind;
        this.settings = new SettingsReader(validator);
    }

    /**
     * What was found in a definition.
     *
     * @param definition null when there are problems
     * @param secrets the names of secrets in it, each with its place
     */
    record Reading(@Nullable Definition definition, List<Problem> problems, List<Placed> secrets) {}

    @Override
    public Definition read(String yaml) {
        var reading = inspect(yaml);
        var definition = reading.definition();
        if (definition == null) {
            throw new InvalidDefinition(reading.problems());
        }
        return definition;
    }

    /** Reads a definition with or without mistakes. */
    Reading inspect(String yaml) {
        var mistakes = new Mistakes();
        var secrets = new ArrayList<Placed>();
        var written = YamlText.read(yaml, mistakes);
        if (written == null) {
            if (mistakes.areNone()) {
                mistakes.add(1, "", "empty");
            }
            return new Reading(null, mistakes.all(), secrets);
        }
        var definition = read(Section.of(written, "", mistakes).knowsOnly(KEYS), mistakes, secrets);
        return new Reading(mistakes.areNone() ? definition : null, mistakes.all(), secrets);
    }

    private Definition read(Section root, Mistakes mistakes, List<Placed> secrets) {
        return new Definition(
                root.text("name", LONGEST_NAME),
                triggers(root.section("on").knowsOnly(TRIGGERS), mistakes),
                root.period("timeout", SECOND, DAY, USUAL),
                root.number("concurrency", 1, MOST_AT_ONCE, 1),
                root.flag("supersede"),
                steps(root, mistakes, secrets));
    }

    private static Triggers triggers(Section on, Mistakes mistakes) {
        return new Triggers(patterns(on, "branches", mistakes), patterns(on, "tags", mistakes));
    }

    private static List<String> patterns(Section on, String key, Mistakes mistakes) {
        var patterns = on.texts(key);
        if (patterns.size() > MOST_PATTERNS) {
            mistakes.add(on.lineOf(key, 1), on.at(key), "tooMany", MOST_PATTERNS);
        }
        for (var pattern : patterns) {
            if (pattern.text().length() > LONGEST_PATTERN) {
                mistakes.add(pattern.line(), pattern.path(), "type.length", LONGEST_PATTERN);
            }
        }
        return patterns.stream().map(Placed::text).toList();
    }

    private List<StepDefinition<?>> steps(Section root, Mistakes mistakes, List<Placed> secrets) {
        var found = root.find("steps");
        if (!(found instanceof Written.Items list) || list.items().isEmpty()) {
            mistakes.add(root.lineOf("steps", 1), "steps", "noSteps");
            return List.of();
        }
        if (list.items().size() > MOST_STEPS) {
            mistakes.add(found.line(), "steps", "tooMany", MOST_STEPS);
            return List.of();
        }
        var reader = new StepReader(kinds, settings, mistakes, secrets, names(list));
        var steps = new ArrayList<StepDefinition<?>>();
        for (int i = 0; i < list.items().size(); i++) {
            var step = reader.read(list.items().get(i), "steps[" + i + "]");
            if (step != null) {
                steps.add(step);
            }
        }
        return List.copyOf(steps);
    }

    /** Which step has which name, by what is written; of two with one name the first. */
    private Map<String, Integer> names(Written.Items list) {
        var names = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < list.items().size(); i++) {
            var name = StepReader.nameOf(list.items().get(i), kinds.keySet());
            if (name != null) {
                names.putIfAbsent(name, i);
            }
        }
        return names;
    }
}
