package io.upushy.settings;

/**
 * A whole number that administrators may change while the server runs. A module offers each of its own as a bean; what it is
 * for is told by the message {@code settings.<key>}.
 *
 * @param key the name it is configured under, for example {@code UPDATE_LOG_DAYS}
 * @param configured what it is unless an administrator says otherwise
 * @param min the lowest value it takes
 * @param max the highest value it takes
 */
public record AdjustableSetting(String key, int configured, int min, int max) {

    boolean accepts(int value) {
        return value >= min && value <= max;
    }
}
