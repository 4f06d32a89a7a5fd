package io.upushy.pipeline.steps.notify;

import io.upushy.pipeline.StepContext;
import io.upushy.pipeline.StepFailure;
import io.upushy.web.InvalidSetting;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** E-mail through the SMTP server of the settings. */
@Component
class EmailChannel implements Channel {

    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "20000";
    private static final Duration TIMEOUT = Duration.ofSeconds(90);

    private final SmtpSettings settings;

    EmailChannel(SmtpSettings settings) {
        this.settings = settings;
        if (settings.isConfigured()) {
            requireSender(settings.smtpFrom());
        }
    }

    private static void requireSender(String from) {
        try {
            new InternetAddress(from, true);
        } catch (AddressException malformed) {
            throw new InvalidSetting("SMTP_FROM", from, "an e-mail address, because SMTP_HOST is set");
        }
    }

    @Override
    public String name() {
        return "email";
    }

    @Override
    public boolean isWanted(Notify wanted) {
        return wanted.email() != null;
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    public Mono<Void> tell(Notify wanted, StepContext context, News news) {
        if (!settings.isConfigured()) {
            return Mono.error(StepFailure.lasting("pipeline.step.notify.smtp.missing"));
        }
        var recipients = Objects.requireNonNull(wanted.email()).to();
        return Mono.<Void>fromCallable(() -> send(recipients, news))
                .subscribeOn(Schedulers.boundedElastic())
                .timeout(TIMEOUT)
                .onErrorMap(this::toFailure);
    }

    private Void send(List<String> recipients, News news) throws MessagingException {
        var session = Session.getInstance(properties());
        var message = new MimeMessage(session);
        message.setFrom(new InternetAddress(settings.smtpFrom(), true));
        for (var recipient : recipients) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(recipient, true));
        }
        message.setSubject(news.title().replaceAll("\\p{Cntrl}", " "), StandardCharsets.UTF_8.name());
        message.setText(news.text(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(nullIfBlank(settings.smtpUser()), nullIfBlank(settings.smtpPassword()));
            transport.sendMessage(message, message.getAllRecipients());
        }
        return null;
    }

    @SuppressWarnings("NullAway") // the library takes null for no login
    private static String nullIfBlank(String text) {
        return text.isBlank() ? null : text;
    }

    private Properties properties() {
        var properties = new Properties();
        properties.put("mail.smtp.host", settings.smtpHost());
        properties.put("mail.smtp.port", Integer.toString(settings.smtpPort()));
        properties.put("mail.smtp.auth", Boolean.toString(!settings.smtpUser().isBlank()));
        properties.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.put("mail.smtp.timeout", ANSWER_MILLIS);
        properties.put("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        switch (settings.smtpTls()) {
            case STARTTLS -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.put("mail.smtp.ssl.enable", "true");
            case NONE -> properties.put("mail.smtp.starttls.enable", "false");
        }
        return properties;
    }

    private Throwable toFailure(Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            return StepFailure.lasting("pipeline.step.notify.smtp.login", settings.toString());
        }
        if (failure instanceof SendFailedException || failure instanceof AddressException) {
            return StepFailure.lasting("pipeline.step.notify.smtp.refused", settings.toString());
        }
        return StepFailure.passing("pipeline.step.notify.smtp", settings.toString());
    }
}
