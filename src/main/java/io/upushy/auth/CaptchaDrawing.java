package io.upushy.auth;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Draws a text as pen strokes of our own: no font and no graphics toolkit is needed, and no letter stands in the picture. Each
 * glyph is turned, slanted and shaken; its strokes are cut up and mixed with those of the others and with noise.
 */
final class CaptchaDrawing {

    private static final int WIDTH = 150;
    private static final int HEIGHT = 50;
    private static final double GLYPH_WIDTH = 10;
    private static final double GLYPH_HEIGHT = 14;
    private static final int NOISE_CURVES = 4;
    private static final int NOISE_DOTS = 18;

    /** Strokes on a grid of 10 by 14, as {@code x,y x,y …;x,y …}; no two of them look alike in either case. */
    private static final Map<Character, String> GLYPHS = Map.ofEntries(
            Map.entry('A', "0,14 5,0 10,14;2,9 8,9"),
            Map.entry('C', "10,3 7,0 3,0 0,4 0,10 3,14 7,14 10,11"),
            Map.entry('E', "10,0 0,0 0,14 10,14;0,7 8,7"),
            Map.entry('F', "10,0 0,0 0,14;0,7 8,7"),
            Map.entry('H', "0,0 0,14;10,0 10,14;0,7 10,7"),
            Map.entry('J', "4,0 10,0;8,0 8,11 6,14 3,14 0,11"),
            Map.entry('K', "0,0 0,14;10,0 0,8;3,6 10,14"),
            Map.entry('M', "0,14 0,0 5,8 10,0 10,14"),
            Map.entry('N', "0,14 0,0 10,14 10,0"),
            Map.entry('P', "0,14 0,0 7,0 10,2 10,6 7,8 0,8"),
            Map.entry('R', "0,14 0,0 7,0 10,2 10,5 7,7 0,7;5,7 10,14"),
            Map.entry('T', "0,0 10,0;5,0 5,14"),
            Map.entry('W', "0,0 2,14 5,5 8,14 10,0"),
            Map.entry('X', "0,0 10,14;10,0 0,14"),
            Map.entry('Y', "0,0 5,7 10,0;5,7 5,14"),
            Map.entry('3', "0,1 4,0 8,1 9,4 7,6 4,7 8,8 10,11 7,14 3,14 0,12"),
            Map.entry('4', "7,14 7,0 0,9 10,9"),
            Map.entry('7', "0,0 10,0 3,14;3,7 9,7"),
            Map.entry('9', "10,4 8,7 3,7 0,5 0,2 3,0 7,0 10,3 10,8 8,12 4,14"));

    private static final List<Character> ALPHABET = List.copyOf(GLYPHS.keySet());
    private static final List<String> INKS = List.of("#1f4e8c", "#7a2e2e", "#2e6b3a", "#5b3a86", "#8a5a12", "#1d6a73");

    private final SecureRandom random = new SecureRandom();
    private final List<String> marks = new ArrayList<>();

    private CaptchaDrawing() {}

    static String randomText(int length) {
        return new SecureRandom()
                .ints(length, 0, ALPHABET.size())
                .mapToObj(index -> ALPHABET.get(index).toString())
                .collect(Collectors.joining());
    }

    /** An svg element that shows the text, which must be one of {@link #randomText}. */
    static String draw(String text) {
        return new CaptchaDrawing().svg(text);
    }

    private String svg(String text) {
        for (int i = 0; i < text.length(); i++) {
            drawGlyph(text.charAt(i), (i + 0.5) * WIDTH / text.length());
        }
        addNoise();
        Collections.shuffle(marks, random);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">"
                        .formatted(WIDTH, HEIGHT, WIDTH, HEIGHT)
                + "<rect width=\"100%\" height=\"100%\" fill=\"#f4f6f8\"/>"
                + "<g fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\">"
                + String.join("", marks)
                + "</g></svg>";
    }

    private void drawGlyph(char glyph, double centre) {
        var strokes = GLYPHS.get(glyph);
        if (strokes == null) {
            throw new IllegalArgumentException("No glyph for " + glyph);
        }
        var place = new Placement(
                centre + between(-3, 3),
                HEIGHT / 2.0 + between(-4, 4),
                between(1.9, 2.4),
                between(-0.35, 0.35),
                between(-0.2, 0.2));
        var ink = INKS.get(random.nextInt(INKS.size()));
        for (var stroke : strokes.split(";")) {
            drawStroke(stroke.split(" "), place, ink);
        }
    }

    private void drawStroke(String[] points, Placement place, String ink) {
        var from = shaken(points[0]);
        for (int i = 1; i < points.length; i++) {
            var to = shaken(points[i]);
            var bend =
                    new double[] {(from[0] + to[0]) / 2 + between(-0.8, 0.8), (from[1] + to[1]) / 2 + between(-0.8, 0.8)
                    };
            addCurve(place.of(from), place.of(bend), place.of(to), ink, between(2.2, 3.0));
            from = to;
        }
    }

    private double[] shaken(String point) {
        var comma = point.indexOf(',');
        var x = Double.parseDouble(point.substring(0, comma));
        var y = Double.parseDouble(point.substring(comma + 1));
        return new double[] {x + between(-0.5, 0.5), y + between(-0.5, 0.5)};
    }

    private void addNoise() {
        for (int i = 0; i < NOISE_CURVES; i++) {
            var ink = INKS.get(random.nextInt(INKS.size()));
            addCurve(anywhere(), anywhere(), anywhere(), ink, between(0.7, 1.3));
        }
        for (int i = 0; i < NOISE_DOTS; i++) {
            var dot = anywhere();
            addCurve(dot, dot, dot, INKS.get(random.nextInt(INKS.size())), between(1, 2.5));
        }
    }

    private double[] anywhere() {
        return new double[] {between(0, WIDTH), between(0, HEIGHT)};
    }

    private void addCurve(double[] from, double[] bend, double[] to, String ink, double width) {
        marks.add(String.format(
                Locale.ROOT,
                "<path d=\"M%.1f %.1fQ%.1f %.1f %.1f %.1f\" stroke=\"%s\" stroke-width=\"%.1f\"/>",
                from[0],
                from[1],
                bend[0],
                bend[1],
                to[0],
                to[1],
                ink,
                width));
    }

    private double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    /** Where a glyph goes: its centre in the picture, scale, turn and slant (radians). */
    private record Placement(double x, double y, double scale, double turn, double slant) {

        double[] of(double[] point) {
            var dx = (point[0] - GLYPH_WIDTH / 2 + (GLYPH_HEIGHT / 2 - point[1]) * slant) * scale;
            var dy = (point[1] - GLYPH_HEIGHT / 2) * scale;
            return new double[] {
                x + dx * Math.cos(turn) - dy * Math.sin(turn), y + dx * Math.sin(turn) + dy * Math.cos(turn)
            };
        }
    }
}
