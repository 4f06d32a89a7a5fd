package io.upushy.web;

import java.util.List;
import java.util.Locale;
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

    private final MessageSource source;

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

    String get(Locale locale, MessageSourceResolvable resolvable) {
        return source.getMessage(resolvable, locale);
    }
}
