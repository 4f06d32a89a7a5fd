package io.upushy.hosting.app;

import io.swagger.v3.oas.annotations.media.Schema;
import io.upushy.hosting.portainer.Container;
import io.upushy.pipeline.RunState;
import io.upushy.pipeline.ServerRuns.NotUndone;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hosted apps as the API tells of them. */
final class AppAnswers {

    private AppAnswers() {}

    @Schema(name = "HostedApps")
    record Listing(
            @Schema(description = "How many there are on all pages", example = "3") long total,
            List<App> records,
            @Schema(description = "Who of the three servers told") List<Server> servers) {}

    @Schema(name = "HostedApp")
    record App(
            @Schema(example = "blog") String id,
            @Schema(example = "Our blog") String title,
            @Schema(description = "Blank for a stack that was not installed here", example = "wordpress")
                    String template,
            @Schema(description = "Blank for a stack that was not installed here", example = "6.8") String version,
            AppState state,
            @Schema(
                            description =
                                    "Those of its proxy hosts; while Nginx Proxy Manager does not tell, those it was"
                                            + " installed with",
                            example = "[\"blog.example.com\"]")
                    List<String> domains,
            @Schema(description = "Of the machine the containers run on; null for a stack that was not installed here")
                    @Nullable
                    Integer port,
            @Schema(description = "Whether it was installed here; Portainer's other stacks are only shown")
                    boolean managed,
            @Schema(description = "The last one; null for a stack that was not installed here") @Nullable Last change,
            @Nullable Instant createdTime) {}

    @Schema(name = "LastAppChange")
    record Last(
            Change change,
            @Schema(description = "Of the project `server`") String runId,
            RunState runState,
            @Schema(description = "Why it failed, and what to do") @Nullable String failure,
            Instant time) {}

    @Schema(name = "AppServerState")
    record Server(
            @Schema(description = "gitea, portainer or proxy-manager", example = "portainer") String kind,
            @Schema(example = "Portainer") String title,
            boolean reachable,
            @Schema(description = "What is wrong with it, and what to do; null: nothing") @Nullable String problem) {}

    @Schema(name = "HostedAppDetail")
    record Detail(
            App app,
            @Schema(description = "None while it is stopped, or while Portainer does not tell")
                    List<AppContainer> containers,
            @Schema(description = "Its page in Gitea; null when it is gone or Gitea does not tell") @Nullable
                    String repository,
            @Schema(description = "What a failed change could not take back; retry tries again")
                    List<Leftover> leftovers,
            @Schema(description = "Who of the three servers told") List<Server> servers) {}

    @Schema(name = "HostedAppContainer")
    record AppContainer(
            @Schema(example = "blog-wordpress-1") String name,
            @Schema(description = "Its name in docker-compose.yml", example = "wordpress") String service,
            @Schema(example = "wordpress:6.8-apache") String image,
            @Schema(description = "created, running, paused, restarting, removing, exited or dead", example = "running")
                    String state,
            @Schema(example = "Up 3 minutes (healthy)") String status,
            @Schema(description = "starting, healthy or unhealthy; null without a health check") @Nullable
                    String health,
            @Schema(description = "Those that are published", example = "[\"8082->80/tcp\"]") List<String> ports,
            Instant createdTime) {

        static AppContainer of(Container container) {
            return new AppContainer(
                    container.name(),
                    container.service(),
                    container.image(),
                    container.state(),
                    container.status(),
                    container.health(),
                    container.ports().stream()
                            .filter(port -> port.published() != null)
                            .map(port -> port.published() + "->" + port.inside() + "/" + port.protocol())
                            .distinct()
                            .toList(),
                    container.createdAt());
        }
    }

    @Schema(name = "HostedAppLeftover")
    record Leftover(
            @Schema(description = "The run's step", example = "stack") String step,
            @Schema(description = "Why it could not be taken back, and what to do") String text) {

        static Leftover of(NotUndone notUndone) {
            return new Leftover(notUndone.step(), notUndone.why());
        }
    }

    @Schema(name = "HostedAppEnvironment")
    record Environment(
            @Schema(description = "The main container: the one that tells its port", example = "blog-wordpress-1")
                    String container,
            List<Variable> variables) {}

    @Schema(name = "HostedAppVariable")
    record Variable(
            @Schema(example = "WORDPRESS_DB_NAME") String name,
            @Schema(example = "wordpress") String value,
            @Schema(description = "Whether it looks like a password or a key: not to be shown unasked")
                    boolean secret) {}

    @Schema(name = "HostedAppRepository")
    record Link(@Schema(example = "https://git.example.com/apps/blog") String url) {}
}
