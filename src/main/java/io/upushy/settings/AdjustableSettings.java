package io.upushy.settings;

import io.upushy.web.ApiException;
import io.upushy.web.Messages;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;
import reactor.core.publisher.Mono;

/** What the adjustable settings are now. Nobody asks often, so each asks the database: a change holds everywhere at once. */
@Service
public class AdjustableSettings {

    private final Map<String, AdjustableSetting> settings = new LinkedHashMap<>();
    private final SettingValueRepository values;
    private final Environment environment;
    private final Messages messages;

    AdjustableSettings(
            List<AdjustableSetting> settings,
            SettingValueRepository values,
            Environment environment,
            Messages messages) {
        settings.stream()
                .sorted(Comparator.comparing(AdjustableSetting::key))
                .forEach(setting -> this.settings.put(setting.key(), setting));
        this.values = values;
        this.environment = environment;
        this.messages = messages;
    }

    /** All values by key. */
    public Mono<Map<String, Integer>> values() {
        return chosen().map(chosen -> {
            var all = new LinkedHashMap<String, Integer>();
            settings.forEach((key, setting) -> all.put(key, chosen.getOrDefault(key, setting.configured())));
            return Map.copyOf(all);
        });
    }

    /** The value of one, which must be among the beans. */
    public Mono<Integer> value(String key) {
        return values().mapNotNull(all -> all.get(key));
    }

    Mono<List<SettingAnswer>> list(Locale locale) {
        return chosen().map(chosen -> settings.values().stream()
                .map(setting -> answer(setting, chosen.get(setting.key()), locale))
                .toList());
    }

    Mono<SettingAnswer> change(String key, int value, Locale locale) {
        return find(key).doOnNext(setting -> requireWithin(setting, value)).flatMap(setting -> values.put(
                        setting.key(), Integer.toString(value))
                .thenReturn(answer(setting, value, locale)));
    }

    Mono<SettingAnswer> reset(String key, Locale locale) {
        return find(key).flatMap(setting -> values.remove(setting.key()).thenReturn(answer(setting, null, locale)));
    }

    private Mono<AdjustableSetting> find(String key) {
        return Mono.justOrEmpty(settings.get(key))
                .switchIfEmpty(Mono.error(() -> ApiException.notFound("key", "settings.unknown")));
    }

    private static void requireWithin(AdjustableSetting setting, int value) {
        if (!setting.accepts(value)) {
            throw ApiException.invalid(
                    "value", "settings.bounds", Integer.toString(setting.min()), Integer.toString(setting.max()));
        }
    }

    /** What administrators chose; a value that a newer or older server left and this one does not take counts for nothing. */
    private Mono<Map<String, Integer>> chosen() {
        return values.all(settings.keySet()).map(stored -> {
            var chosen = new LinkedHashMap<String, Integer>();
            stored.forEach((key, text) -> {
                var setting = settings.get(key);
                var value = number(text);
                if (setting != null && value != null && setting.accepts(value)) {
                    chosen.put(key, value);
                }
            });
            return chosen;
        });
    }

    private static @Nullable Integer number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private SettingAnswer answer(AdjustableSetting setting, @Nullable Integer chosen, Locale locale) {
        return new SettingAnswer(
                setting.key(),
                chosen == null ? setting.configured() : chosen,
                setting.configured(),
                chosen == null ? defaultSource(setting.key()) : SettingAnswer.Source.ADMINISTRATOR,
                setting.min(),
                setting.max(),
                messages.get(locale, "settings." + setting.key()));
    }

    private SettingAnswer.Source defaultSource(String key) {
        return StringUtils.hasText(environment.getProperty(key))
                ? SettingAnswer.Source.CONFIGURATION
                : SettingAnswer.Source.BUILT_IN;
    }
}
