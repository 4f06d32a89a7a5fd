package io.upushy.pipeline.definition;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.upushy.pipeline.Stage;
import io.upushy.pipeline.StandInStep;
import io.upushy.pipeline.Step;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Kinds of steps that have settings of every form. */
final class Kinds {

    static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

    record Checkout(
            @NotBlank @Pattern(regexp = "https://.*") String repository,
            @Min(0) @Max(1000) @Nullable Integer depth,
            @Nullable String token,
            @Nullable Boolean submodules) {}

    enum Tool {
        @JsonProperty("npm")
        NPM,
        @JsonProperty("pnpm")
        PNPM
    }

    record Build(
            String script,
            @Nullable Tool tool,
            @Nullable List<String> args,
            @Nullable Map<String, String> env,
            @Nullable Duration pause) {}

    record Health(@NotBlank String url, int status) {}

    record Ssh(String host, @Nullable String key, @Nullable String password, @Valid @Nullable List<Health> health) {

        @AssertTrue(message = "{pipeline.definition.type.value}")
        boolean isLoginGiven() {
            return (key == null) != (password == null);
        }
    }

    record Nothing() {}

    record Anything(@Nullable String text) {}

    private Kinds() {}

    static YamlDefinitionReader reader() {
        return new YamlDefinitionReader(all(), VALIDATOR);
    }

    private static Stream<Step<?>> all() {
        return Stream.of(
                StandInStep.of("checkout", Checkout.class, Stage.CI),
                StandInStep.of("install", Nothing.class, Stage.CI),
                StandInStep.of("build", Build.class, Stage.CI),
                StandInStep.of("upload", Anything.class, Stage.CD, Stage.CP),
                StandInStep.of("ssh", Ssh.class, Stage.CD),
                StandInStep.of("release", Anything.class, Stage.CP),
                StandInStep.of("notify", Anything.class, Stage.CI, Stage.CD, Stage.CP));
    }
}
