package io.upushy.pipeline.run;

import io.upushy.web.Messages;
import java.util.Locale;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Tells why something failed in the reader's language; what was stored by another version of the server by its key. */
@Component
class FailureTexts {

    private final Messages messages;

    FailureTexts(Messages messages) {
        this.messages = messages;
    }

    String of(Failure failure, Locale locale) {
        try {
            return messages.get(locale, failure.key(), failure.arguments().toArray());
        } catch (NoSuchMessageException unknown) {
            return failure.key() + " " + failure.arguments();
        }
    }
}
