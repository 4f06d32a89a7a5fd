package io.upushy.pipeline.steps.ci.git;

import io.upushy.web.InvalidSetting;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where repositories may be fetched from; {@code env.example.yaml} explains the key.
 *
 * @param pipelineGitProtocols among https, http, ssh, git and file
 */
@ConfigurationProperties
record GitSettings(@DefaultValue({"https", "http", "ssh"}) List<String> pipelineGitProtocols) {

    private static final Set<String> KNOWN = Set.of("https", "http", "ssh", "git", "file");

    GitSettings {
        if (!KNOWN.containsAll(pipelineGitProtocols)) {
            throw new InvalidSetting(
                    "PIPELINE_GIT_PROTOCOLS",
                    String.join(",", pipelineGitProtocols),
                    "some of https, http, ssh, git, file");
        }
    }
}
