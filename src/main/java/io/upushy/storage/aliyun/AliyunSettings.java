package io.upushy.storage.aliyun;

import io.upushy.web.InvalidSetting;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of Aliyun OSS and STS; {@code env.example.yaml} explains each key. Without a bucket none of them counts.
 *
 * @param aliyunOssEndpoint region id, host or URL that browsers and devices reach OSS at
 * @param aliyunAccountRamRole the role whose rights upload credentials are a part of
 * @param aliyunRamAccessKeyId access key of a RAM user who may use the bucket and assume the role
 * @param aliyunOssInternalEndpoint region id, host or URL for this server's own reads and writes
 * @param aliyunOssCdnDomain host or URL that devices download from instead of the bucket's
 * @param aliyunOssSignedUrlExpire minutes that download addresses of a private bucket last; 0: the bucket is public
 * @param aliyunStsEndpoint host or URL of STS; blank: that of the region
 * @param aliyunOssPanelUploads whether people's credentials are also good for the keys that published panels choose,
 *     {@code <yyyy-MM>/…}
 * @param webOss whether browsers hold credentials of their own: then this server may have none, and reads a public bucket
 * @param serverWebOss another name of webOss
 */
@Validated
@ConfigurationProperties
record AliyunSettings(
        @DefaultValue("") String aliyunOssEndpoint,
        @DefaultValue("") String aliyunOssBucket,
        @DefaultValue("") String aliyunAccountId,
        @DefaultValue("") String aliyunAccountRamRole,
        @DefaultValue("") String aliyunRamAccessKeyId,
        @DefaultValue("") String aliyunRamAccessKeySecret,
        @DefaultValue("") String aliyunOssInternalEndpoint,
        @DefaultValue("") String aliyunOssCdnDomain,
        @DefaultValue("0") @Min(0) @Max(10080) int aliyunOssSignedUrlExpire,
        @DefaultValue("") String aliyunStsEndpoint,
        @DefaultValue("true") boolean aliyunOssPanelUploads,
        @DefaultValue("false") boolean webOss,
        @DefaultValue("false") boolean serverWebOss) {

    AliyunSettings {
        if (!aliyunOssBucket.isBlank()) {
            var needed = new LinkedHashMap<String, String>();
            needed.put("ALIYUN_OSS_ENDPOINT", aliyunOssEndpoint);
            if (!webOss && !serverWebOss) {
                needed.put("ALIYUN_ACCOUNT_ID", aliyunAccountId);
                needed.put("ALIYUN_ACCOUNT_RAM_ROLE", aliyunAccountRamRole);
                needed.put("ALIYUN_RAM_ACCESS_KEY_ID", aliyunRamAccessKeyId);
                needed.put("ALIYUN_RAM_ACCESS_KEY_SECRET", aliyunRamAccessKeySecret);
            }
            needed.forEach(AliyunSettings::require);
            if (aliyunOssSignedUrlExpire > 0 && !aliyunOssCdnDomain.isBlank()) {
                throw InvalidSetting.because(
                        "ALIYUN_OSS_SIGNED_URL_EXPIRE",
                        "ALIYUN_OSS_SIGNED_URL_EXPIRE signs addresses of the bucket, but ALIYUN_OSS_CDN_DOMAIN sends devices"
                                + " to a CDN.",
                        "Set only one of them.");
            }
        }
    }

    private static void require(String key, String value) {
        if (value.isBlank()) {
            throw InvalidSetting.because(
                    key,
                    "ALIYUN_OSS_BUCKET is set, but " + key + " is missing.",
                    "Set " + key + ", or leave ALIYUN_OSS_BUCKET blank to keep objects in DATA_DIR.");
        }
    }

    OssEndpoint endpoint() {
        return OssEndpoint.of("ALIYUN_OSS_ENDPOINT", aliyunOssEndpoint);
    }

    OssEndpoint internalEndpoint() {
        return aliyunOssInternalEndpoint.isBlank()
                ? endpoint()
                : OssEndpoint.of("ALIYUN_OSS_INTERNAL_ENDPOINT", aliyunOssInternalEndpoint);
    }

    /** Where devices download from, ending in a slash; null when their addresses are signed. */
    @Nullable
    String publicBase() {
        if (signsUrls()) {
            return null;
        }
        return aliyunOssCdnDomain.isBlank()
                ? endpoint().baseOf(aliyunOssBucket)
                : OssEndpoint.of("ALIYUN_OSS_CDN_DOMAIN", aliyunOssCdnDomain).url() + "/";
    }

    boolean hasCredentials() {
        return !aliyunRamAccessKeyId.isBlank() && !aliyunRamAccessKeySecret.isBlank();
    }

    boolean signsUrls() {
        return aliyunOssSignedUrlExpire > 0;
    }

    Duration signedUrlLife() {
        return Duration.ofMinutes(aliyunOssSignedUrlExpire);
    }

    String roleArn() {
        return "acs:ram::" + aliyunAccountId.strip() + ":role/" + aliyunAccountRamRole.strip();
    }

    @Override
    public String toString() {
        return "OSS bucket " + aliyunOssBucket + " at " + aliyunOssEndpoint;
    }
}
