package io.upushy.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentPolicyTest {

    @Test
    void nothingInlineIsAllowed() {
        assertThat(ContentPolicy.allowing().header())
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .contains("connect-src 'self';")
                .doesNotContain("unsafe");
    }

    @Test
    void uploadsMayGoToTheBucketAndToThePublicAddress() {
        var policy = ContentPolicy.allowing(
                "https://updates.example.com/sub", "https://apps.oss-cn-hangzhou.aliyuncs.com/", "", null);

        assertThat(policy.header())
                .contains("connect-src 'self' https://updates.example.com https://apps.oss-cn-hangzhou.aliyuncs.com;");
    }
}
