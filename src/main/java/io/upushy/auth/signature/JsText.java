package io.upushy.auth.signature;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What JavaScript's {@code String(v)} prints for a value of parsed JSON (ECMA-262, Number::toString and Array join). */
final class JsText {

    /** A double is told apart from its neighbours by at most so many digits. */
    private static final int MOST_DIGITS = 17;

    private JsText() {}

    static String of(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(element -> element.isNull() ? "" : of(element))
                    .collect(Collectors.joining(","));
        }
        if (value.isObject()) {
            return "[object Object]";
        }
        if (value.isNull()) {
            return "null";
        }
        return value.isNumber() ? of(Double.parseDouble(value.asString())) : value.asString();
    }

    static String of(double number) {
        if (number == 0) {
            return "0";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "Infinity" : "-Infinity";
        }
        return number < 0 ? "-" + positive(-number) : positive(number);
    }

    private static String positive(double number) {
        var shortest = shortest(number);
        var digits = shortest.unscaledValue().toString();
        var point = digits.length() - shortest.scale(); // the number is 0.digits × 10^point
        if (point > 21 || point < -5) {
            return exponential(digits, point - 1);
        }
        if (point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        if (point >= digits.length()) {
            return digits + "0".repeat(point - digits.length());
        }
        return digits.substring(0, point) + "." + digits.substring(point);
    }

    private static String exponential(String digits, int exponent) {
        var mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return mantissa + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }

    /** The fewest digits that read back as the number, and of those the nearest. */
    private static BigDecimal shortest(double number) {
        var exact = new BigDecimal(number);
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            for (var rounding : new RoundingMode[] {RoundingMode.HALF_EVEN, RoundingMode.UP, RoundingMode.DOWN}) {
                var rounded = exact.round(new MathContext(digits, rounding));
                if (rounded.doubleValue() == number) {
                    return rounded.stripTrailingZeros();
                }
            }
        }
        return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    }
}
