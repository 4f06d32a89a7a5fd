package io.upushy.release;

import io.upushy.auth.Caller;
import io.upushy.storage.ObjectKeys;
import io.upushy.storage.UploadCredentials;
import io.upushy.web.ApiException;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What may be the url of a new release: an object that its project or its uploader put into the store, or an address of a kind
 * that devices and the panel can be trusted with, which shows what it is.
 */
@Component
class PackageAddresses {

    private static final Pattern SCHEME = Pattern.compile("(?i)^[a-z][a-z0-9+.-]*:");
    private static final Pattern WEB = Pattern.compile(
            "^https?://(?:[^/?#@]*@)?(?:\\[[0-9A-Fa-f:.]+]|[^/?#@:\\[\\]\\s]+)(?::[0-9]{0,5})?(?:[/?#].*)?$");
    private static final Pattern IOS_INSTALLABLE =
            Pattern.compile("^(?:itms-services|itms-apps|itms-appss|itms-beta)://.+$");
    private static final Pattern PANEL_KEY = Pattern.compile("\\d{4}-\\d{2}/.+");

    private final ReleaseRepository releases;
    private final UploadCredentials credentials;

    PackageAddresses(ReleaseRepository releases, UploadCredentials credentials) {
        this.releases = releases;
        this.credentials = credentials;
    }

    /** 400 for what may not be. */
    Mono<Void> check(Caller caller, CreateRelease request) {
        var url = request.url();
        if (!isPlain(url)) {
            return refusal("release.url");
        }
        if (SCHEME.matcher(url).find()) {
            return isAllowed(request, url) ? Mono.empty() : refusal("release.url");
        }
        if (isOwn(caller, request.projectId(), url)) {
            return ObjectKeys.isUsable(url) ? Mono.empty() : refusal("release.url");
        }
        if (isIosApp(request)) {
            return Mono.empty();
        }
        return isPanelKey(url) ? requireUnused(request) : refusal("release.url.foreign");
    }

    /** Whether the package is in the store; what is not is nobody's to read here. */
    boolean isKey(Caller caller, CreateRelease request) {
        var url = request.url();
        return !SCHEME.matcher(url).find()
                && (!isIosApp(request) || isOwn(caller, request.projectId(), url) || isPanelKey(url));
    }

    private static boolean isAllowed(CreateRelease request, String url) {
        return WEB.matcher(url).matches()
                || isIosApp(request) && IOS_INSTALLABLE.matcher(url).matches();
    }

    private static boolean isIosApp(CreateRelease request) {
        return request.kind() == ReleaseKind.NATIVE && request.platform() == Platform.IOS;
    }

    /** Nothing that is not shown, and nothing around it: browsers strip that, and what remains may be another scheme. */
    private static boolean isPlain(String url) {
        return url.indexOf('\\') < 0
                && ObjectKeys.isShown(url)
                && !isBlank(url.codePointAt(0))
                && !isBlank(url.codePointBefore(url.length()));
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isOwn(Caller caller, String projectId, String url) {
        return url.startsWith(projectId + "/")
                || caller.tokenProjectId() == null && url.startsWith(DirectUploads.areaOf(caller) + "/");
    }

    private boolean isPanelKey(String url) {
        return credentials.takesPanelKeys() && PANEL_KEY.matcher(url).matches() && ObjectKeys.isUsable(url);
    }

    /** Published panels name no project in their keys, so it is whoever comes first. */
    private Mono<Void> requireUnused(CreateRelease request) {
        return releases.hasUrlElsewhere(request.projectId(), request.url())
                .filter(used -> used)
                .flatMap(used -> refusal("release.url.foreign"));
    }

    private static Mono<Void> refusal(String key) {
        return Mono.error(() -> ApiException.invalid("url", key));
    }
}
