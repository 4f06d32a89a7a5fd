package io.upushy.auth;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What an API token may call; each opens the operations whose {@link AccessRule} names it. */
public enum ApiTokenScope {
    /** Uploads and manages releases. */
    @JsonProperty("release")
    RELEASE,
    /** Starts, cancels and follows runs of pipelines. */
    @JsonProperty("pipeline")
    PIPELINE;

    private static final String SEPARATOR = ",";

    /** What tokens have that were made without saying. */
    public static final List<ApiTokenScope> USUAL = List.of(RELEASE);

    /** The authority of the security chain. */
    String authority() {
        return BearerAuthentication.API_TOKEN + ":" + code();
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static String codes(List<ApiTokenScope> scopes) {
        return scopes.stream().map(ApiTokenScope::code).collect(Collectors.joining(SEPARATOR));
    }

    /** Those among the codes that this server knows. */
    static List<ApiTokenScope> ofCodes(String codes) {
        var known = List.of(codes.split(SEPARATOR));
        return Arrays.stream(values())
                .filter(scope -> known.contains(scope.code()))
                .toList();
    }
}
