package io.upushy.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The server's sentences in Chinese (the default) and English, chosen by {@code Accept-Language}. */
@Component
public class Messages {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final List<Locale> SUPPORTED = List.of(CHINESE, Locale.CHINESE, Locale.ENGLISH);

    /** A header longer than this was not written by a browser. */
    private static final int LONGEST = 200;

    private final MessageSource source;

    /** What was chosen for the headers seen, since devices send the same few over and over. */
    private final Cache<String, Locale> chosen =
            Caffeine.newBuilder().maximumSize(1000).build();

    Messages() {
        var bundle = new ResourceBundleMessageSource();
        bundle.setBasename("messages");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        this.source = bundle;
    }

    /** The language to answer in: English when the caller prefers it, Chinese otherwise. */
    public Locale locale(HttpHeaders headers) {
        return locale(headers.getFirst(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** As {@link #locale(HttpHeaders)}, for the header's bare value. */
    public Locale locale(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.startsWith("zh")) {
            return CHINESE;
        }
        return acceptLanguage.length() > LONGEST ? CHINESE : chosen.get(acceptLanguage, Messages::choose);
    }

    private static Locale choose(String acceptLanguage) {
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SUPPORTED);
            return Locale.ENGLISH.equals(best) ? Locale.ENGLISH : CHINESE;
        } catch (IllegalArgumentException notALanguageList) {
            return CHINESE;
        }
    }

    public String get(Locale locale, String key, Object... arguments) {
        return source.getMessage(key, arguments, locale);
    }

    /** The message of a key that may be none; arguments are not filled in. */
    public String getOr(Locale locale, String key, Supplier<String> otherwise) {
        var found = source.getMessage(key, null, null, locale);
        return found == null ? otherwise.get() : found;
    }

    String get(Locale locale, MessageSourceResolvable resolvable) {
        return source.getMessage(resolvable, locale);
    }
}
