package io.upushy.pipeline.steps.notify;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Settings of {@code notify}: one channel or several.
 *
 * @param title left out: which project's run it is, and how it went
 * @param text left out: branch, commit and author
 * @param language of what is left out: {@code zh} (when left out itself) or {@code en}
 * @param required whether the run fails when somebody could not be told; false when left out
 */
record Notify(
        @Valid @Nullable Webhook webhook,
        @Valid @Nullable DingTalk dingtalk,
        @Valid @Nullable Email email,
        @Size(max = 200) @Nullable String title,
        @Size(max = 4000) @Nullable String text,
        @Nullable Language language,
        @Nullable Boolean required) {

    /**
     * @param secret name of the secret that what is sent is signed with
     */
    record Webhook(@NotBlank @Size(max = 1000) String url, @NotBlank String secret) {}

    /**
     * @param token name of the secret that holds the robot's access token, or its whole webhook address
     * @param secret name of the secret it signs with; left out for a robot without signature
     * @param url of a proxy before DingTalk; DingTalk's own when left out
     * @param atMobiles whom to mention, by their phone numbers
     * @param atAll whether to mention everybody
     */
    record DingTalk(
            @NotBlank String token,
            @Nullable String secret,
            @Size(max = 1000) @Nullable String url,
            @Size(max = 100) @Nullable List<String> atMobiles,
            @Nullable Boolean atAll) {}

    /** Sent by the SMTP server in this server's settings. */
    record Email(
            @NotEmpty @Size(max = 50)
                    List<@NotBlank @jakarta.validation.constraints.Email @Size(max = 320) String> to) {}

    enum Language {
        @JsonProperty("zh")
        ZH(Locale.SIMPLIFIED_CHINESE),
        @JsonProperty("en")
        EN(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }
    }

    @AssertTrue(message = "{pipeline.step.notify.channel}")
    boolean isChannelGiven() {
        return webhook != null || dingtalk != null || email != null;
    }

    Locale locale() {
        return language == null ? Locale.SIMPLIFIED_CHINESE : language.locale;
    }

    boolean isRequired() {
        return Boolean.TRUE.equals(required);
    }
}
