package io.upushy.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * A refusal that the caller can understand: an HTTP status, the key of a message in {@code messages*.properties} with its
 * arguments, and the field or header that is to blame, if one is.
 */
public final class ApiException extends RuntimeException {

    private final HttpStatus status;
    private final String key;
    private final transient Object[] arguments;
    private final @Nullable String field;
    private final @Nullable Duration retryAfter;

    private ApiException(
            HttpStatus status, @Nullable String field, @Nullable Duration retryAfter, String key, Object... arguments) {
        super(status.value() + " " + key + (field == null ? "" : " (" + field + ")"), null, false, false);
        this.status = status;
        this.key = key;
        this.arguments = arguments;
        this.field = field;
        this.retryAfter = retryAfter;
    }

    /** 400: the field's value cannot be accepted. */
    public static ApiException invalid(String field, String key, Object... arguments) {
        return new ApiException(HttpStatus.BAD_REQUEST, field, null, key, arguments);
    }

    /** 401: nobody is logged in, or what should prove who is does not. */
    public static ApiException unauthorized(String field, String key, Object... arguments) {
        return new ApiException(HttpStatus.UNAUTHORIZED, field, null, key, arguments);
    }

    /** 403: known, but not the caller's to see or change; null where nothing else in the request would make it so. */
    public static ApiException forbidden(@Nullable String field, String key, Object... arguments) {
        return new ApiException(HttpStatus.FORBIDDEN, field, null, key, arguments);
    }

    /** 404: there is no such thing. */
    public static ApiException notFound(String field, String key, Object... arguments) {
        return new ApiException(HttpStatus.NOT_FOUND, field, null, key, arguments);
    }

    /** 409: the value breaks a rule about what is there already. */
    public static ApiException conflict(String field, String key, Object... arguments) {
        return new ApiException(HttpStatus.CONFLICT, field, null, key, arguments);
    }

    /** 413: more bytes than this server takes. */
    public static ApiException tooLarge(String field, String key, Object... arguments) {
        return new ApiException(HttpStatus.CONTENT_TOO_LARGE, field, null, key, arguments);
    }

    /** 415: a body of another type than this call reads. */
    public static ApiException unsupportedType(String key, Object... arguments) {
        return new ApiException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, HttpHeaders.CONTENT_TYPE, null, key, arguments);
    }

    /** 422: a package was read and refused. */
    public static ApiException unprocessable(String field, String key, Object... arguments) {
        return new ApiException(HttpStatus.UNPROCESSABLE_CONTENT, field, null, key, arguments);
    }

    /**
     * 429: too many attempts.
     *
     * @param limited what they are counted by
     * @param retryAfter when to come back
     */
    public static ApiException tooMany(String limited, Duration retryAfter, String key, Object... arguments) {
        return new ApiException(HttpStatus.TOO_MANY_REQUESTS, limited, retryAfter, key, arguments);
    }

    /** 503: something this server depends on does not answer. */
    public static ApiException unavailable(String key, Object... arguments) {
        return new ApiException(HttpStatus.SERVICE_UNAVAILABLE, null, null, key, arguments);
    }

    public HttpStatus status() {
        return status;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    public @Nullable String field() {
        return field;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
