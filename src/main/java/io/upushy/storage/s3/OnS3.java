package io.upushy.storage.s3;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Holds when an S3 bucket is named, and none of Aliyun's: with both, the settings refuse the start. */
class OnS3 implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var settings = context.getEnvironment();
        return StringUtils.hasText(settings.getProperty("S3_BUCKET"))
                && !StringUtils.hasText(settings.getProperty("ALIYUN_OSS_BUCKET"));
    }
}
