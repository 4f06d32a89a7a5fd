package io.upushy.storage.aliyun;

import io.upushy.web.InvalidSetting;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where OSS is.
 *
 * @param url with a scheme, without the bucket and without a trailing slash
 * @param host of the URL, with the port if there is one
 * @param region for example {@code cn-hangzhou}; null when the host does not say
 * @param pathStyle whether the bucket goes into the path, because the host is an address or this machine
 */
record OssEndpoint(String url, String host, @Nullable String region, boolean pathStyle) {

    private static final Pattern REGION_ID = Pattern.compile("(oss-)?[a-z]{2,}-[a-z0-9-]+");
    private static final Pattern HOST =
            Pattern.compile("(?:s3\\.)?oss-([a-z]{2}-[a-z0-9-]+?)(-internal)?\\.aliyuncs\\.com");
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[.*]|localhost");
    private static final String EXPECTED = "a region such as oss-cn-hangzhou, or a host such as"
            + " oss-cn-hangzhou.aliyuncs.com, with or without https://";

    /** Reads a setting: a region id, a host, or a URL. */
    static OssEndpoint of(String key, String setting) {
        var text = setting.strip().replaceAll("(?<=[^:/])/+$", "");
        if (REGION_ID.matcher(text).matches()) {
            text = (text.startsWith("oss-") ? "" : "oss-") + text + ".aliyuncs.com";
        }
        var uri = parse(key, setting, text.contains("://") ? text : "https://" + text);
        var known = HOST.matcher(uri.getHost());
        return new OssEndpoint(
                uri.toString(),
                uri.getAuthority(),
                known.matches() ? known.group(1) : null,
                ADDRESS.matcher(uri.getHost()).matches());
    }

    private static URI parse(String key, String setting, String url) {
        try {
            var uri = URI.create(url);
            var web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            var bare = uri.getRawPath().isEmpty() && uri.getRawQuery() == null && uri.getRawUserInfo() == null;
            if (web && bare && uri.getHost() != null) {
                return uri;
            }
        } catch (IllegalArgumentException malformed) {
            // told below
        }
        throw new InvalidSetting(key, setting, EXPECTED);
    }

    /** What ali-oss takes as its region. */
    String regionId() {
        return region == null ? "oss-cn-hangzhou" : "oss-" + region;
    }

    /** Where the bucket's objects are, ending in a slash. */
    String baseOf(String bucket) {
        return pathStyle ? url + "/" + bucket + "/" : url.replace("://", "://" + bucket + ".") + "/";
    }
}
