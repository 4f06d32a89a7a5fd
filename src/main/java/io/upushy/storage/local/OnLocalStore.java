package io.upushy.storage.local;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Holds when no cloud bucket is named. */
class OnLocalStore implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var settings = context.getEnvironment();
        return !StringUtils.hasText(settings.getProperty("ALIYUN_OSS_BUCKET"))
                && !StringUtils.hasText(settings.getProperty("S3_BUCKET"));
    }
}
