package io.upushy.pipeline.cloudbuild;

import io.upushy.pipeline.cloudbuild.BuildRequest.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** The definition that a client's request stands for. JSON is YAML, and what is in its strings stays in them. */
final class BuildDefinition {

    /** The project's secret with which repositories are fetched over https, if there is one of this name. */
    static final String GIT_TOKEN = "GIT_TOKEN";

    private BuildDefinition() {}

    static String of(BuildRequest request, boolean hasGitToken) {
        var steps = new ArrayList<Map<String, Object>>();
        steps.add(checkout(request, hasGitToken));
        steps.add(step("install", Map.of("tool", request.command().tool())));
        steps.add(step("build", build(request.command())));
        if (request.target().isWeb()) {
            steps.add(step("upload", Map.of("folder", folder(request.target()), "name", site(request))));
        } else {
            steps.add(step("pack", Map.of()));
            steps.add(step("upload", Map.of()));
            steps.addAll(releases(request));
        }
        return JsonMapper.shared().writeValueAsString(Map.of("steps", steps));
    }

    private static Map<String, Object> checkout(BuildRequest request, boolean hasGitToken) {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("repository", request.repo());
        if (!request.branch().isEmpty()) {
            settings.put("branch", request.branch());
        }
        var step = step("checkout", settings);
        if (hasGitToken && request.repo().startsWith("https://")) {
            settings.put("token", GIT_TOKEN);
            step.put("secrets", List.of(GIT_TOKEN));
        }
        return step;
    }

    private static Map<String, Object> build(BuildRequest.Command command) {
        return new TreeMap<>(Map.of("tool", command.tool(), "script", command.script(), "args", command.options()));
    }

    private static String folder(Target target) {
        return target == Target.H5 ? "dist/build/h5" : "dist";
    }

    /** What is not for everybody lies beside what is. */
    private static String site(BuildRequest request) {
        return request.prod() ? request.name() : request.name() + "-dev";
    }

    private static List<Map<String, Object>> releases(BuildRequest request) {
        if (!request.prod()) {
            return List.of();
        }
        return switch (request.target()) {
            case WGT_ANDROID -> List.of(release(request, "android"));
            case WGT_IOS -> List.of(release(request, "ios"));
            default -> List.of(release(request, "android"), release(request, "ios"));
        };
    }

    private static Map<String, Object> release(BuildRequest request, String platform) {
        var release = step("release", new TreeMap<>(Map.of("platform", platform, "changelog", request.title())));
        release.put("name", "release-" + platform);
        return release;
    }

    private static Map<String, Object> step(String kind, Map<String, Object> settings) {
        var step = new LinkedHashMap<String, Object>();
        step.put(kind, settings);
        return step;
    }
}
