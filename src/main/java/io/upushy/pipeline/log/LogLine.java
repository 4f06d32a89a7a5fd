package io.upushy.pipeline.log;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * One line as it is in the record, masked.
 *
 * @param seq counts a run's lines from 1 without gaps
 * @param step the name of the step that wrote it
 * @param text without its line end; may have colours as ANSI sequences ({@code ESC [ … m}) in it, and nothing else of that kind
 * @param continued whether the line was too long: the next one of this step goes on with it
 */
public record LogLine(
        @Schema(description = "Counts a run's lines from 1 without gaps", example = "17") long seq,
        @Schema(description = "The step that wrote it", example = "build") String step,
        Instant time,
        @Schema(
                        description =
                                "Masked; may have colours as ANSI sequences (ESC [ … m) in it, nothing else of that kind",
                        example = "DONE  Build complete.")
                String text,
        @Schema(description = "The line was too long: the step's next one goes on with it") boolean continued) {}
