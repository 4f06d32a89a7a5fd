package io.upushy.pipeline.cloudbuild;

import java.util.Locale;

/** What the client calls the parts of a build, in their order. */
enum Phase {
    PREPARE("prepare", "prepare failed"),
    DOWNLOAD("download repo", "download failed"),
    INSTALL("install", "install failed"),
    BUILD("build", "build failed"),
    PRE_PUBLISH("pre-publish", "pre-publish failed"),
    PUBLISH("publish", "publish failed");

    final String action;
    final String failure;

    Phase(String action, String failure) {
        this.action = action;
        this.failure = failure;
    }

    /** The part that a kind of step belongs to. */
    static Phase of(String kind) {
        return switch (kind) {
            case "checkout" -> DOWNLOAD;
            case "check" -> PREPARE;
            case "install" -> INSTALL;
            case "build" -> BUILD;
            case "pack" -> PRE_PUBLISH;
            default -> PUBLISH;
        };
    }

    /** Of its messages. */
    String key() {
        return "pipeline.cloudbuild.phase." + name().toLowerCase(Locale.ROOT);
    }
}
