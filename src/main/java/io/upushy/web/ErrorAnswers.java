package io.upushy.web;

import io.lettuce.core.RedisException;
import io.r2dbc.spi.R2dbcException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;
import reactor.netty.channel.AbortedException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The one place that turns whatever went wrong into an answer: nothing internal leaks, nothing unexpected goes unlogged. */
@Component
public class ErrorAnswers {

    private static final Logger log = LoggerFactory.getLogger(ErrorAnswers.class);
    private static final String MYSQL_CONNECTION = "io.asyncer.r2dbc.mysql.client.";
    private static final String BODY = "body";
    private static final int DEEPEST_CAUSE = 12;

    private final Messages messages;
    private final JsonMapper json;

    ErrorAnswers(Messages messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    /**
     * The answer for a failed request.
     *
     * @param requestId the id that is logged and told to the caller
     */
    public ErrorAnswer of(Throwable failure, Locale locale, String requestId) {
        var problem = describe(failure, locale);
        if (problem.status.is5xxServerError()) {
            logFailure(problem, failure, requestId);
        }
        var envelope = Envelope.error(problem.status.value(), problem.message, problem.errors, requestId);
        return new ErrorAnswer(problem.status.value(), json.writeValueAsBytes(envelope), problem.retryAfterSeconds);
    }

    private static void logFailure(Problem problem, Throwable failure, String requestId) {
        if (problem.status == HttpStatus.INTERNAL_SERVER_ERROR) {
            log.atError().addKeyValue("requestId", requestId).setCause(failure).log("Request failed");
        } else {
            log.atWarn()
                    .addKeyValue("requestId", requestId)
                    .log("Answered {}: {}", problem.status.value(), failure.toString());
        }
    }

    private Problem describe(Throwable failure, Locale locale) {
        if (failure instanceof ApiException refusal) {
            return refused(refusal, locale);
        }
        if (failure instanceof InvalidFields invalid) {
            var errors = invalid.problems().stream()
                    .map(it -> it.field() + ": "
                            + messages.get(locale, it.key(), it.arguments().toArray()))
                    .toList();
            return new Problem(HttpStatus.BAD_REQUEST, messages.get(locale, "error.invalid"), errors, null);
        }
        if (failure instanceof WebExchangeBindException invalid) {
            return invalidFields(invalid, locale);
        }
        if (failure instanceof ServerExchangeRejectedException) {
            return problem(HttpStatus.BAD_REQUEST, locale, "error.path");
        }
        if (failure instanceof AuthenticationException) {
            return problem(HttpStatus.UNAUTHORIZED, HttpHeaders.AUTHORIZATION, locale, "error.login");
        }
        if (failure instanceof AccessDeniedException) {
            return problem(HttpStatus.FORBIDDEN, HttpHeaders.AUTHORIZATION, locale, "error.forbidden");
        }
        if (hasCause(failure, DataBufferLimitException.class)) {
            return problem(HttpStatus.CONTENT_TOO_LARGE, BODY, locale, "error.bodyTooLarge");
        }
        if (hasCause(failure, AbortedException.class)) {
            return problem(
                    HttpStatus.BAD_REQUEST, locale, "error.body"); // the caller hung up half way: no failure of ours
        }
        if (failure instanceof DecodingException) {
            return problem(HttpStatus.BAD_REQUEST, locale, "error.body"); // from a query that claims to be a form
        }
        if (failure instanceof ServerWebInputException unreadable) {
            return unreadable(unreadable, locale);
        }
        if (failure instanceof ResponseStatusException standard) {
            return ofStatus(standard, locale);
        }
        return describeDependency(failure, locale);
    }

    private Problem describeDependency(Throwable failure, Locale locale) {
        if (failure instanceof DuplicateKeyException) {
            return problem(HttpStatus.CONFLICT, locale, "error.duplicate");
        }
        if (failure instanceof DataIntegrityViolationException) {
            return problem(HttpStatus.BAD_REQUEST, locale, "error.value");
        }
        if (isDependencyDown(failure)) {
            return new Problem(
                    HttpStatus.SERVICE_UNAVAILABLE, messages.get(locale, "error.unavailable"), List.of(), 5L);
        }
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, locale, "error.internal");
    }

    /** The database or Redis did not answer, or not in time: the caller may try again. */
    private static boolean isDependencyDown(Throwable failure) {
        return failure instanceof DataAccessException
                || failure instanceof TransactionException
                || failure instanceof R2dbcException
                || failure instanceof RedisException
                || failure instanceof TimeoutException
                || isBrokenConnection(failure);
    }

    /** MySQL's driver says it so when a connection breaks while a statement waits for its turn on it. */
    private static boolean isBrokenConnection(Throwable failure) {
        var trace = failure.getStackTrace();
        return failure instanceof IllegalStateException
                && trace.length > 0
                && trace[0].getClassName().startsWith(MYSQL_CONNECTION);
    }

    private Problem refused(ApiException refusal, Locale locale) {
        var message = messages.get(locale, refusal.key(), refusal.arguments());
        var errors = List.of(refusal.field() == null ? message : refusal.field() + ": " + message);
        var retryAfter = refusal.retryAfter() == null
                ? null
                : Math.max(1, refusal.retryAfter().toSeconds());
        return new Problem(refusal.status(), message, errors, retryAfter);
    }

    private Problem invalidFields(WebExchangeBindException invalid, Locale locale) {
        var errors = new ArrayList<String>();
        for (var error : invalid.getFieldErrors()) {
            errors.add(error.getField() + ": " + explain(error, locale));
        }
        for (var error : invalid.getGlobalErrors()) {
            errors.add(messages.get(locale, error));
        }
        return new Problem(HttpStatus.BAD_REQUEST, messages.get(locale, "error.invalid"), errors, null);
    }

    private String explain(FieldError error, Locale locale) {
        if (error.isBindingFailure()) {
            return messages.get(locale, "validation.type");
        }
        var arguments = error.getArguments();
        var key = "validation." + error.getCode();
        return messages.get(locale, key, arguments == null ? new Object[0] : arguments);
    }

    private Problem unreadable(ServerWebInputException failure, Locale locale) {
        if (failure instanceof MissingRequestValueException missing) {
            return invalidField(missing.getName(), "validation.NotNull", locale);
        }
        var parse = causeOf(failure, JacksonException.class);
        if (parse != null && !parse.getPath().isEmpty()) {
            return invalidField(pathOf(parse), "validation.type", locale);
        }
        var parameter = failure.getMethodParameter();
        if (parse == null && parameter != null && parameter.getParameterName() != null && failure.getCause() != null) {
            return invalidField(parameter.getParameterName(), "validation.type", locale);
        }
        return problem(HttpStatus.BAD_REQUEST, locale, "error.body");
    }

    private Problem invalidField(@Nullable String field, String key, Locale locale) {
        var errors = List.of(field + ": " + messages.get(locale, key));
        return new Problem(HttpStatus.BAD_REQUEST, messages.get(locale, "error.invalid"), errors, null);
    }

    private Problem ofStatus(ResponseStatusException standard, Locale locale) {
        var status = HttpStatus.valueOf(standard.getStatusCode().value());
        return switch (status) {
            case NOT_FOUND -> problem(status, locale, "error.notFound");
            case METHOD_NOT_ALLOWED -> problem(status, locale, "error.method");
            case NOT_ACCEPTABLE -> problem(status, locale, "error.notAcceptable");
            case UNSUPPORTED_MEDIA_TYPE -> problem(status, HttpHeaders.CONTENT_TYPE, locale, "error.mediaType");
            case CONTENT_TOO_LARGE -> problem(status, BODY, locale, "error.bodyTooLarge");
            default ->
                status.is4xxClientError()
                        ? problem(status, locale, "error.body")
                        : problem(HttpStatus.INTERNAL_SERVER_ERROR, locale, "error.internal");
        };
    }

    private Problem problem(HttpStatus status, Locale locale, String key) {
        var message = messages.get(locale, key);
        return new Problem(status, message, List.of(message), null);
    }

    private Problem problem(HttpStatus status, String field, Locale locale, String key) {
        var message = messages.get(locale, key);
        return new Problem(status, message, List.of(field + ": " + message), null);
    }

    private static String pathOf(JacksonException failure) {
        return failure.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static boolean hasCause(Throwable failure, Class<? extends Throwable> type) {
        return causeOf(failure, type) != null;
    }

    private static <T extends Throwable> @Nullable T causeOf(Throwable failure, Class<T> type) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++, cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }

    private record Problem(HttpStatus status, String message, List<String> errors, @Nullable Long retryAfterSeconds) {}
}
