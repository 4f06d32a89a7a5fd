package io.upushy.pipeline.steps.notify;

import io.upushy.pipeline.StepContext;
import io.upushy.project.ProjectDirectory;
import io.upushy.web.Messages;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds the words for what the definition's author left out. */
@Component
class NewsTexts {

    private static final int COMMIT_LENGTH = 10;

    private final ProjectDirectory projects;
    private final Messages messages;

    NewsTexts(ProjectDirectory projects, Messages messages) {
        this.projects = projects;
        this.messages = messages;
    }

    Mono<News> of(Notify settings, StepContext context) {
        return projects.nameOf(context.run().projectId())
                .defaultIfEmpty(context.run().projectId())
                .map(project -> News.of(
                        context,
                        project,
                        given(settings.title(), title(settings.locale(), context, project)),
                        given(settings.text(), text(settings.locale(), context))));
    }

    private static String given(@Nullable String own, String otherwise) {
        return own == null || own.isBlank() ? otherwise : own;
    }

    private String title(Locale locale, StepContext context, String project) {
        var key = context.isFailing() ? "pipeline.step.notify.failing" : "pipeline.step.notify.succeeding";
        return messages.get(locale, key, project, Long.toString(context.run().number()));
    }

    private String text(Locale locale, StepContext context) {
        var trigger = context.run().trigger();
        var commit = trigger.commit();
        var lines = new ArrayList<String>();
        add(lines, locale, "pipeline.step.notify.branch", trigger.branch());
        add(lines, locale, "pipeline.step.notify.tag", trigger.tag());
        add(lines, locale, "pipeline.step.notify.commit", commit == null ? null : shorten(commit));
        add(lines, locale, "pipeline.step.notify.message", trigger.message());
        add(lines, locale, "pipeline.step.notify.author", trigger.author());
        return lines.isEmpty() ? title(locale, context, "") : String.join("\n", lines);
    }

    private void add(ArrayList<String> lines, Locale locale, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add(messages.get(locale, key, value));
        }
    }

    private static String shorten(String commit) {
        return commit.length() <= COMMIT_LENGTH ? commit : commit.substring(0, COMMIT_LENGTH);
    }
}
