package io.upushy.testing;

import java.util.HashMap;
import java.util.Map;

/** Projects and releases, made over HTTP in the name of one caller. */
public final class Apps {

    public static final int WGT_ANDROID = 1;
    public static final int WGT_IOS = 2;
    public static final int ANDROID = 3;
    public static final int IOS = 4;

    /** Packages that lie elsewhere are not inspected, so none is needed for a release. */
    private static final String ELSEWHERE = "https://downloads.example.com/";

    private final Api api;

    public Apps(Api api) {
        this.api = api;
    }

    /** Makes a project and returns its id. */
    public String project(String name) {
        return api.post("/api/project", Map.of("name", name)).data().get("id").asString();
    }

    public void member(String project, String username, String role) {
        api.put("/api/project/member", Map.of("projectId", project, "username", username, "role", role))
                .data();
    }

    /** Makes an API token of a project; returns the answer's secret. */
    public String apiToken(String project) {
        return api.post("/api/project/token", Map.of("projectId", project, "name", "ci"))
                .data()
                .get("secret")
                .asString();
    }

    /** Makes a native release and returns its id. */
    public String nativeRelease(String project, int type, long versionCode) {
        return idOf(create(project, type, versionCode, Map.of()));
    }

    /** Makes a wgt and returns its id. */
    public String wgt(String project, int type, long versionCode, long nativeVersionCode) {
        return idOf(create(project, type, versionCode, Map.of("nativeVersionCode", nativeVersionCode)));
    }

    public Reply create(String project, int type, long versionCode, Map<String, ?> more) {
        return api.post("/api/source", body(project, type, versionCode, more));
    }

    /** The fields of a release that the server takes, with these changes. */
    public static Map<String, Object> body(String project, int type, long versionCode, Map<String, ?> more) {
        var body = new HashMap<String, Object>();
        body.put("projectId", project);
        body.put("type", type);
        body.put("version", "1.0." + versionCode);
        body.put("versionCode", versionCode);
        body.put("url", ELSEWHERE + project + "/app-" + versionCode + (type <= 2 ? ".wgt" : ".apk"));
        body.put("updateType", 1);
        body.put("changelog", "what is new");
        body.putAll(more);
        return body;
    }

    private static String idOf(Reply reply) {
        return reply.data().get("id").asString();
    }
}
