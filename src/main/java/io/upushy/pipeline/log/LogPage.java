package io.upushy.pipeline.log;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Some lines of a log.
 *
 * @param last the number of the log's last line
 * @param more whether there are more of those looked for
 * @param deleted whether lines were deleted because they were too old
 */
record LogPage(
        List<LogLine> lines,
        @Schema(description = "The number of the log's last line", example = "1840") long last,
        @Schema(description = "Whether there are more of those looked for; ask for those after the last of these")
                boolean more,
        @Schema(description = "The log was deleted because of its age (RUN_LOG_DAYS)") boolean deleted) {

    /** @param found one more than the page holds, if there are so many */
    static LogPage of(List<LogLine> found, int most, RunLogRepository.Extent extent) {
        var more = found.size() > most;
        return new LogPage(more ? found.subList(0, most) : found, extent.last(), more, extent.deleted());
    }
}
