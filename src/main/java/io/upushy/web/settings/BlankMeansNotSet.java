package io.upushy.web.settings;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindHandlerAdvisor;
import org.springframework.boot.context.properties.bind.AbstractBindHandler;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.stereotype.Component;

/**
 * {@code REDIS_PORT:} with nothing behind it is how published settings files leave a key out, for numbers too: the default
 * applies.
 */
@Component
class BlankMeansNotSet implements ConfigurationPropertiesBindHandlerAdvisor {

    @Override
    public BindHandler apply(BindHandler handler) {
        return new AbstractBindHandler(handler) {
            @Override
            public <T> @Nullable Bindable<T> onStart(
                    ConfigurationPropertyName name, Bindable<T> target, BindContext context) {
                return isOwn(name) && isBlank(name, context) ? null : super.onStart(name, target, context);
            }
        };
    }

    /** The server's own settings have no prefix, all others do. */
    private static boolean isOwn(ConfigurationPropertyName name) {
        return name.getNumberOfElements() == 1;
    }

    private static boolean isBlank(ConfigurationPropertyName name, BindContext context) {
        for (var source : context.getSources()) {
            var found = source.getConfigurationProperty(name);
            if (found != null) {
                return found.getValue() instanceof CharSequence text
                        && text.toString().isBlank();
            }
        }
        return false;
    }
}
