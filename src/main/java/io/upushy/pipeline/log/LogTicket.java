package io.upushy.pipeline.log;

import io.swagger.v3.oas.annotations.media.Schema;

/** @param seconds how long it is good, for one connection */
record LogTicket(
        @Schema(description = "Good once", example = "uY2k…") String ticket,
        @Schema(description = "Seconds it is good for", example = "30") int seconds) {

    @Override
    public String toString() {
        return "LogTicket[" + seconds + " s]";
    }
}
