package io.upushy.api;

import io.upushy.pipeline.LoneStep;
import io.upushy.pipeline.artifact.Artifact.Kind;
import io.upushy.pipeline.artifact.Artifacts;
import io.upushy.pipeline.artifact.Made;
import io.upushy.testing.Accounts;
import io.upushy.testing.Api;
import io.upushy.testing.Apps;
import io.upushy.testing.Server;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Somebody with one of everything: a project with members, releases, an API token and devices that asked. It knows which id
 * each parameter of the API means, and fills requests with its own.
 */
final class Victim {

    private static final String OWNER = "victim";
    private static final Duration SOON = Duration.ofSeconds(30);

    /** Its runs end at once, because there is nothing to pack. */
    private static final String YAML = "steps: [pack]";

    /** Which of the victim's ids a parameter means: by operation's path and name, otherwise by name alone. */
    private final Map<String, String> ids = new TreeMap<>();

    private final Api owner;
    private final String project;

    private Victim(Api owner, String project) {
        this.owner = owner;
        this.project = project;
    }

    /** Makes a new one, whose owner has this token. */
    static Victim with(Server server, Accounts accounts, String ownerToken) {
        var owner = Api.anonymous(server).as(ownerToken);
        var apps = new Apps(owner);
        var victim = new Victim(owner, apps.project("the victim's"));
        victim.addReleases(apps);
        victim.addIds(accounts.idOf(ownerToken));
        victim.addRun();
        victim.addFreeze();
        victim.addArtifact(server);
        return victim;
    }

    static String ownerToken(Accounts accounts) {
        return accounts.registerUser(OWNER);
    }

    private void addReleases(Apps apps) {
        apps.nativeRelease(project, Apps.ANDROID, 100);
        apps.wgt(project, Apps.WGT_ANDROID, 101, 100);
        ids.put("/api/source id", apps.wgt(project, Apps.WGT_ANDROID, 102, 100));
    }

    private void addIds(String userId) {
        var token = owner.post("/api/project/token", Map.of("projectId", project, "name", "the victim's"))
                .data();
        ids.put("/api/project id", project);
        ids.put("/api/project/token id", token.at("/token/id").asString());
        ids.put("/api/users id", userId);
        ids.put("/api/users/password id", userId);
        ids.put("projectId", project);
        ids.put("userId", userId);
        ids.put("appId", "the-victims-app");
        ids.put("/api/app/apps id", "the-victims-app");
        ids.put("/api/app/library/{name} name", "the-victims-template");
        ids.put("/api/app/servers/{kind} kind", "gitea");
        ids.put("/api/app/servers/{kind}/test kind", "gitea");
        ids.put("uploadId", "upload-of-the-victim");
        ids.put("sourceId", ids.get("/api/source id"));
        addPipeline();
    }

    private void addPipeline() {
        owner.put("/api/pipeline/secret", Map.of("projectId", project, "name", "GIT_TOKEN", "value", "x"))
                .data();
        var pipeline = owner.post("/api/pipeline", Map.of("projectId", project, "name", "pushed to", "yaml", YAML))
                .data()
                .get("id")
                .asString();
        var webhook = owner.post("/api/pipeline/webhook", Map.of("pipelineId", pipeline, "provider", "gitlab"))
                .data();
        var id = webhook.at("/webhook/id").asString();
        ids.put("pipelineId", pipeline);
        ids.put("webhookId", id);
        ids.put("/api/pipeline id", pipeline);
        ids.put("/api/pipeline/webhook id", id);
        ids.put("/api/webhook/{id} id", id);
        var delivery = deliver(id, webhook.get("secret").asString());
        ids.put("/api/pipeline/webhook/delivery id", delivery);
        ids.put("/api/pipeline/webhook/delivery/{id}/redeliver id", delivery);
    }

    /** A push that starts nothing. */
    private String deliver(String webhook, String secret) {
        var body = "{\"ref\":\"refs/heads/main\",\"after\":\"%s\"}".formatted("a".repeat(40));
        return owner.send(owner.request("/api/webhook/" + webhook)
                        .setHeader("X-Gitlab-Token", secret)
                        .setHeader("X-Gitlab-Event", "Push Hook")
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .data()
                .get("deliveryId")
                .asString();
    }

    /** One that has ended: whoever follows it is told so and no more. */
    private void addRun() {
        var run = owner.post("/api/pipeline/run", Map.of("pipelineId", ids.get("pipelineId")))
                .data()
                .get("id")
                .asString();
        owner.get("/api/pipeline/run/" + run + "/events");
        ids.put("/api/pipeline/run id", run);
    }

    private void addFreeze() {
        var body = Map.of(
                "projectId", project, "from", "2027-01-01T00:00:00Z", "to", "2027-01-02T00:00:00Z", "reason", "theirs");
        var freeze = owner.post("/api/pipeline/freeze", body).data().get("id").asString();
        ids.put("/api/pipeline/freeze id", freeze);
        ids.put("/api/pipeline/freeze/{id}/override id", freeze);
    }

    /** What a run released; only runs make artifacts. */
    private void addArtifact(Server server) {
        var run = new LoneStep(project, Path.of("")).run();
        var url = "https://downloads.example.com/app.wgt";
        var made = new Made(Kind.RELEASE, "app.wgt", 1L, null, null, url, ids.get("sourceId"), "1.0.102");
        server.bean(Artifacts.class).keep(run, "release", made).block(SOON);
        ids.put("runId", run.id());
        ids.put(
                "/api/pipeline/artifact/{id}/rollback id",
                owner.get("/api/pipeline/artifact?projectId=" + project)
                        .data()
                        .at("/records/0/id")
                        .asString());
    }

    Api owner() {
        return owner;
    }

    String project() {
        return project;
    }

    /** What a stranger must never be shown. */
    boolean appearsIn(String text) {
        return ids.values().stream().anyMatch(text::contains);
    }

    /** Whether a request of this operation is about the victim. */
    boolean isMeantBy(ApiOperation operation) {
        return operation.fields().keySet().stream().anyMatch(Victim::isId)
                || operation.query().keySet().stream().anyMatch(Victim::isId)
                || operation.inPath().stream().anyMatch(Victim::isId);
    }

    /** Portainer's environments are none of ours. */
    static boolean isId(String name) {
        return !name.equals("endpointId") && isOurs(name);
    }

    private static boolean isOurs(String name) {
        return name.equals("id") || name.endsWith("Id") || name.endsWith("Ids") || name.equals("ids");
    }

    /** Values for all fields of the body that the server would accept from somebody who may. */
    Map<String, Object> body(ApiOperation operation) {
        var body = new LinkedHashMap<String, Object>();
        operation.fields().forEach((name, schema) -> body.put(name, value(operation, name, schema)));
        return body;
    }

    /** The path with values for all its parameters and those of the query. */
    String path(ApiOperation operation) {
        var filled = operation.path();
        for (var name : operation.inPath()) {
            filled = filled.replace("{" + name + "}", idFor(operation, name));
        }
        var path = new StringBuilder(filled);
        operation.query().forEach((name, schema) -> path.append(path.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(
                        String.valueOf(queryValue(operation, name, schema)), StandardCharsets.UTF_8)));
        return path.toString();
    }

    private Object queryValue(ApiOperation operation, String name, JsonNode schema) {
        return switch (name) {
            case "sortKey", "keyword" -> "";
            case "order" -> "ASC";
            case "state" -> "succeeded";
            case "from", "to" ->
                schema.path("format").asString("").equals("date-time") ? "2026-11-20T00:00:00Z" : "2026-11-20";
            case "by" -> "day";
            case "event" -> "failed";
            case "platform" -> "android";
            default -> value(operation, name, schema);
        };
    }

    private Object value(ApiOperation operation, String name, JsonNode schema) {
        if (isId(name)) {
            return idFor(operation, name);
        }
        return switch (name) {
            case "versionCode" -> operation.method().equals("PUT") ? 102 : 999;
            case "nativeVersionCode" -> 100;
            case "type", "pageNum" -> 1;
            case "username" -> operation.path().startsWith("/api/project") ? Accounts.ADMIN : "somebody";
            case "branch" -> "main";
            case "tag" -> null;
            case "url" -> "https://downloads.example.com/app.wgt";
            case "key" -> project + "/2026-11/k/app.wgt";
            case "parts" -> List.of(Map.of("number", 1, "etag", "x"));
            case "force" -> false;
            case "yaml" -> YAML;
            case "scopes" -> List.of("release", "pipeline");
            case "domains" -> List.of("app.victim.example.com");
            case "role" -> schema.path("enum").get(1).asString();
            default -> anyValue(name, schema);
        };
    }

    private String idFor(ApiOperation operation, String name) {
        var place = Stream.of("/api/pipeline/run", "/api/app/apps")
                .filter(start -> operation.path().startsWith(start + "/"))
                .findFirst()
                .orElse(operation.path());
        var id = ids.getOrDefault(place + " " + name, ids.get(name));
        if (id == null) {
            throw new AssertionError("Say in Victim which id '" + name + "' of " + operation.name() + " means");
        }
        return id;
    }

    private static Object anyValue(String name, JsonNode schema) {
        if (schema.has("enum")) {
            return schema.get("enum").get(0).asString();
        }
        return switch (schema.path("type").asString("")) {
            case "integer", "number" -> schema.path("minimum").asLong(1);
            case "boolean" -> true;
            case "string" -> text(name, schema);
            case "object" -> Map.of();
            default -> throw new AssertionError("Teach Victim how to fill " + name + " " + schema);
        };
    }

    private static String text(String name, JsonNode schema) {
        if (name.toLowerCase().contains("password")) {
            return "a new and long password";
        }
        if (schema.path("format").asString("").equals("email")) {
            return "victim@example.com";
        }
        return schema.path("example").asString("some text");
    }
}
