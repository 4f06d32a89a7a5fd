package io.upushy.storage.s3;

import io.upushy.web.InvalidSetting;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of an S3-compatible store; {@code env.example.yaml} explains each key. Without a bucket none of them counts.
 *
 * @param s3Endpoint URL of the server; blank: Amazon's own in the region
 * @param s3PathStyle whether the bucket is the first part of the path and not of the host
 * @param s3PublicBase URL that devices download from instead of the bucket's
 * @param s3RoleArn the role whose rights upload credentials are a part of; blank: uploads by signed addresses
 * @param s3StsEndpoint URL of STS; blank: the server itself, or Amazon's own
 * @param aliyunOssBucket must be blank: there is one store
 */
@Validated
@ConfigurationProperties
record S3Settings(
        @DefaultValue("") String s3Bucket,
        @DefaultValue("") String s3Endpoint,
        @DefaultValue("us-east-1") String s3Region,
        @DefaultValue("") String s3AccessKeyId,
        @DefaultValue("") String s3SecretAccessKey,
        @DefaultValue("false") boolean s3PathStyle,
        @DefaultValue("") String s3PublicBase,
        @DefaultValue("") String s3RoleArn,
        @DefaultValue("") String s3StsEndpoint,
        @DefaultValue("") String aliyunOssBucket) {

    S3Settings {
        if (!s3Bucket.isBlank()) {
            if (!aliyunOssBucket.isBlank()) {
                throw InvalidSetting.because(
                        "S3_BUCKET",
                        "S3_BUCKET and ALIYUN_OSS_BUCKET are both set, but packages are kept in one store.",
                        "Leave one of them blank.");
            }
            require("S3_ACCESS_KEY_ID", s3AccessKeyId);
            require("S3_SECRET_ACCESS_KEY", s3SecretAccessKey);
            urlOf("S3_ENDPOINT", s3Endpoint);
            urlOf("S3_PUBLIC_BASE", s3PublicBase);
            urlOf("S3_STS_ENDPOINT", s3StsEndpoint);
        }
    }

    private static void require(String key, String value) {
        if (value.isBlank()) {
            throw InvalidSetting.because(
                    key,
                    "S3_BUCKET is set, but " + key + " is missing.",
                    "Set " + key + ", or leave S3_BUCKET blank to keep objects in DATA_DIR.");
        }
    }

    /** Without a trailing slash; null when it is blank. */
    private static @Nullable URI urlOf(String key, String setting) {
        var text = setting.strip().replaceAll("/+$", "");
        if (text.isEmpty()) {
            return null;
        }
        try {
            var uri = URI.create(text);
            var web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getRawQuery() == null && uri.getRawUserInfo() == null) {
                return uri;
            }
        } catch (IllegalArgumentException malformed) {
            // told below
        }
        throw new InvalidSetting(key, setting, "a URL such as https://s3.example.com");
    }

    @Nullable
    URI endpoint() {
        return urlOf("S3_ENDPOINT", s3Endpoint);
    }

    @Nullable
    URI stsEndpoint() {
        var own = urlOf("S3_STS_ENDPOINT", s3StsEndpoint);
        return own == null ? endpoint() : own;
    }

    /** Address of the server without the bucket, as clients need it. */
    String endpointUrl() {
        var given = endpoint();
        return given == null ? "https://s3." + s3Region.strip() + ".amazonaws.com" : given.toString();
    }

    /** Where devices download from, ending in a slash. */
    String publicBase() {
        var given = urlOf("S3_PUBLIC_BASE", s3PublicBase);
        if (given != null) {
            return given + "/";
        }
        return s3PathStyle ? uploadOrigin() + "/" + s3Bucket + "/" : uploadOrigin() + "/";
    }

    /** Where uploads go: the server, or the bucket's own host. */
    String uploadOrigin() {
        return s3PathStyle ? endpointUrl() : endpointUrl().replace("://", "://" + s3Bucket + ".");
    }

    boolean hasRole() {
        return !s3RoleArn.isBlank();
    }

    @Override
    public String toString() {
        return "S3 bucket " + s3Bucket + " at " + endpointUrl();
    }
}
