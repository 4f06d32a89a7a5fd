package io.upushy.hosting.library;

import io.swagger.v3.oas.annotations.media.Schema;
import io.upushy.web.Messages;
import java.util.List;
import java.util.Locale;

/** Templates as the API tells of them. */
final class LibraryAnswers {

    private LibraryAnswers() {}

    @Schema(name = "AppTemplate")
    record Summary(
            @Schema(example = "wordpress") String name,
            @Schema(example = "WordPress") String title,
            @Schema(description = "What it is, blank when its author says nothing") String describe,
            @Schema(description = "Whether it came with the server; the others lie in DATA_DIR/library")
                    boolean builtIn,
            @Schema(description = "The first is offered first", example = "[\"6.8\", \"6.7\"]") List<String> versions,
            @Schema(description = "Of the machine the containers run on, unless another is chosen", example = "8082")
                    int port,
            @Schema(description = "What whoever installs it may fill in") List<Setting> settings,
            @Schema(description = "Whether it can be installed: whether there are no problems") boolean installable,
            @Schema(description = "What is wrong with its files") List<Problem> problems) {

        static Summary of(Template template, Messages messages, Locale locale) {
            var defaults = template.env().values();
            return new Summary(
                    template.name(),
                    template.title().in(locale),
                    template.description().in(locale),
                    template.builtIn(),
                    template.versions(),
                    template.port(),
                    template.settings().stream()
                            .map(it -> new Setting(
                                    it.key(),
                                    it.title().in(locale),
                                    it.required(),
                                    defaults.getOrDefault(it.key(), "")))
                            .toList(),
                    template.isInstallable(),
                    template.problems().stream()
                            .map(it -> new Problem(
                                    it.file(),
                                    messages.get(
                                            locale, it.key(), it.arguments().toArray())))
                            .toList());
        }
    }

    @Schema(name = "AppTemplateSetting")
    record Setting(
            @Schema(description = "A key of the .env", example = "TABLE_PREFIX") String key,
            @Schema(example = "Prefix of the database's tables") String title,
            boolean required,
            @Schema(description = "What it is otherwise", example = "wp_") String value) {}

    @Schema(name = "AppTemplateProblem")
    record Problem(
            @Schema(description = "From the template's folder; blank: the folder itself", example = ".env") String file,
            @Schema(example = "APP_HTTP_PORT is missing") String text) {}

    @Schema(name = "AppTemplateDetail")
    record Detail(
            Summary template,
            @Schema(description = "Paths from the template's folder") List<File> files,
            @Schema(description = "The text of docker-compose.yml, blank when it is missing") String compose,
            @Schema(description = "What nginx is told beside the usual, blank for nothing") String proxyConfig) {

        static Detail of(Template template, Messages messages, Locale locale) {
            return new Detail(
                    Summary.of(template, messages, locale),
                    template.files().stream()
                            .map(file -> new File(file.path(), file.content().length))
                            .toList(),
                    template.file(Template.COMPOSE).map(TemplateFile::text).orElse(""),
                    template.proxyConfig());
        }
    }

    @Schema(name = "AppTemplateFile")
    record File(
            @Schema(example = "docker-compose.yml") String path,
            @Schema(description = "Bytes", example = "1024") long size) {}
}
