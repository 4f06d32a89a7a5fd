package io.upushy.release.inspection;

import com.dd.plist.NSDictionary;
import com.dd.plist.NSNumber;
import com.dd.plist.NSString;
import com.dd.plist.PropertyListParser;
import io.upushy.web.ApiException;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an iOS app. */
final class IpaReader {

    private static final int MOST_PLIST = 1 << 20;
    private static final Pattern INFO = Pattern.compile("Payload/[^/]+\\.app/Info\\.plist");
    private static final Pattern EMBEDDED =
            Pattern.compile("Payload/[^/]+\\.app/Pandora/apps/[^/]+/www/manifest\\.json");

    private IpaReader() {}

    static PackageContents read(ZipArchive zip) throws IOException {
        var name = zip.names().stream()
                .filter(INFO.asMatchPredicate())
                .findFirst()
                .orElseThrow(() -> ApiException.unprocessable("package", "release.package.noIpa"));
        var info = parse(name, zip.read(name, MOST_PLIST));
        var embedded = EmbeddedApp.find(zip, EMBEDDED, null, "ios");
        var build = text(info, "CFBundleVersion");
        return new PackageContents(
                embedded.appid(),
                text(info, "CFBundleIdentifier"),
                text(info, "CFBundleShortVersionString"),
                build == null ? null : Numbers.code(build),
                List.of(),
                List.of(),
                embedded.modules());
    }

    /** Whatever the parser does with a hostile file of this size, nothing of it leaves here. */
    private static NSDictionary parse(String name, byte[] bytes) {
        try {
            if (PropertyListParser.parse(bytes) instanceof NSDictionary info) {
                return info;
            }
        } catch (Exception | StackOverflowError | OutOfMemoryError unreadable) {
            throw damaged(name);
        }
        throw damaged(name);
    }

    private static ApiException damaged(String name) {
        return ApiException.unprocessable("package", "release.package.memberDamaged", name);
    }

    private static @Nullable String text(NSDictionary info, String key) {
        var value = info.get(key);
        if (value instanceof NSString text) {
            var stripped = text.getContent().strip();
            return stripped.isEmpty() ? null : UniManifest.shorten(stripped);
        }
        return value instanceof NSNumber number ? number.toString() : null;
    }
}
