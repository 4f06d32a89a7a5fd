package io.upushy.pipeline.definition;

import io.upushy.pipeline.definition.PipelineRequests.Template;
import io.upushy.web.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Definitions to begin with, their comments in Chinese and in English. */
@Component
class PipelineTemplates {

    static final List<String> IDS = List.of("uni-app-wgt", "h5-ssh", "server-ssh");

    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final Messages messages;
    private final Map<String, String> texts;

    PipelineTemplates(Messages messages) {
        this.messages = messages;
        this.texts = IDS.stream()
                .flatMap(id -> LANGUAGES.stream().map(language -> fileOf(id, language)))
                .collect(Collectors.toUnmodifiableMap(file -> file, PipelineTemplates::load));
    }

    List<Template> in(Locale locale) {
        return IDS.stream().map(id -> template(id, locale)).toList();
    }

    private Template template(String id, Locale locale) {
        var key = "pipeline.template." + id;
        return new Template(
                id,
                messages.get(locale, key),
                messages.get(locale, key + ".describe"),
                texts.getOrDefault(fileOf(id, locale), ""));
    }

    private static String fileOf(String id, Locale locale) {
        return id + "." + locale.getLanguage() + ".yaml";
    }

    private static String load(String file) {
        try (var in = new ClassPathResource("pipeline/templates/" + file).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
