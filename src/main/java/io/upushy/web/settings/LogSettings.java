package io.upushy.web.settings;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the server logs; {@link EarlySettings} puts it into effect before the first line.
 *
 * @param logFormat for people or for collectors
 */
@ConfigurationProperties
record LogSettings(@DefaultValue("text") Format logFormat) {

    enum Format {
        /** One readable line each. */
        TEXT,
        /** One JSON object each, in the fields of the Elastic Common Schema. */
        JSON
    }
}
