package io.upushy.pipeline.steps.ci;

import io.upushy.pipeline.Folders;
import io.upushy.pipeline.Outcome;
import io.upushy.pipeline.Stage;
import io.upushy.pipeline.Step;
import io.upushy.pipeline.StepContext;
import io.upushy.pipeline.StepFailure;
import io.upushy.pipeline.steps.ci.command.Work;
import io.upushy.release.AppManifest;
import io.upushy.web.ApiException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Packs what was built; a wgt is read back as it is before phones get one. */
@Component
class PackStep implements Step<PackSettings> {

    private static final String BUILT = "dist/build/app";
    private static final String PACKED = "packed";
    private static final Duration BUDGET = Duration.ofMinutes(5);

    @Override
    public String kind() {
        return "pack";
    }

    @Override
    public Set<Stage> stages() {
        return Set.of(Stage.CI);
    }

    @Override
    public Class<PackSettings> settings() {
        return PackSettings.class;
    }

    @Override
    public boolean isLocal() {
        return true;
    }

    @Override
    public Mono<Outcome> execute(PackSettings settings, StepContext context) {
        return Work.of(work -> new Outcome(pack(settings, context)));
    }

    private static Map<String, String> pack(PackSettings settings, StepContext context) throws IOException {
        var folder = new Source(context).folder(Objects.requireNonNullElse(settings.folder(), BUILT));
        var content = PackedFolder.of(folder);
        var values = new HashMap<String, String>();
        values.put("files", Integer.toString(content.files()));
        switch (Objects.requireNonNullElse(settings.as(), PackSettings.Form.WGT)) {
            case WGT -> values.putAll(wgt(content, context));
            case ZIP -> values.putAll(zip(content, context, ".zip"));
            case FOLDER -> values.put("folder", relative(folder, context));
        }
        context.log()
                .line("Packed " + values.getOrDefault("file", relative(folder, context)) + ": " + content.files()
                        + " files, " + values.getOrDefault("size", content.bytes() + "") + " bytes");
        return values;
    }

    private static Map<String, String> wgt(PackedFolder content, StepContext context) throws IOException {
        var values = zip(content, context, ".wgt");
        try {
            var file = context.workspace().resolve(values.get("file"));
            var app = AppManifest.ofWgt(file, BUDGET);
            values.put("appid", Objects.requireNonNullElse(app.appid(), ""));
            values.put("version", Objects.requireNonNullElse(app.version(), ""));
            values.put(
                    "versionCode",
                    app.versionCode() == null ? "" : app.versionCode().toString());
            context.log()
                    .line("It is " + values.get("appid") + " " + values.get("version") + " ("
                            + values.get("versionCode") + ")");
            return values;
        } catch (ApiException refused) {
            throw StepFailure.lasting(refused.key(), refused.arguments());
        }
    }

    private static Map<String, String> zip(PackedFolder content, StepContext context, String extension)
            throws IOException {
        var packed = real(real(context.workspace(), PACKED), context.step());
        Folders.delete(packed);
        var file = Files.createDirectories(packed).resolve("package" + extension);
        var values = new HashMap<String, String>();
        values.put("sha256", content.zip(file));
        values.put("file", relative(file, context));
        values.put("size", Long.toString(Files.size(file)));
        return values;
    }

    /** A folder of this step's own, as which a build may have left a link to somebody else's. */
    private static Path real(Path parent, String name) throws IOException {
        var folder = parent.resolve(name);
        if (Files.isSymbolicLink(folder)) {
            Files.delete(folder);
        }
        return folder;
    }

    private static String relative(Path file, StepContext context) {
        return context.workspace()
                .toAbsolutePath()
                .normalize()
                .relativize(file.toAbsolutePath().normalize())
                .toString();
    }
}
