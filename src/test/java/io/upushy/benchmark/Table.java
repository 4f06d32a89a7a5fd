package io.upushy.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, beside what was hoped for. */
final class Table {

    private record Row(String measure, String goal, String found, boolean met) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    void atLeast(String measure, double goal, double found) {
        add(
                measure,
                String.format(Locale.ROOT, "≥ %.2f", goal),
                String.format(Locale.ROOT, "%.2f", found),
                found >= goal);
    }

    void atMost(String measure, double goal, double found, String unit) {
        var format = goal >= 100 ? "%.0f%s" : "%.2f%s";
        add(
                measure,
                "≤ " + String.format(Locale.ROOT, format, goal, unit),
                String.format(Locale.ROOT, format, found, unit),
                found <= goal);
    }

    void equal(String measure, long goal, long found) {
        add(measure, Long.toString(goal), Long.toString(found), goal == found);
    }

    void state(String measure, String found) {
        add(measure, "", found, true);
    }

    void note(String text) {
        notes.add(text);
    }

    private void add(String measure, String goal, String found, boolean met) {
        rows.add(new Row(measure, goal, found, met));
        System.out.println((met ? "  met     " : "  MISSED  ") + measure + ": " + found
                + (goal.isEmpty() ? "" : " (goal " + goal + ")"));
    }

    void write(Path file) throws IOException {
        var text = new StringBuilder("| measure | goal | found | |\n|---|---|---|---|\n");
        for (var row : rows) {
            text.append("| ")
                    .append(row.measure)
                    .append(" | ")
                    .append(row.goal)
                    .append(" | ")
                    .append(row.found);
            text.append(" | ").append(row.met ? "" : "missed").append(" |\n");
        }
        notes.forEach(note -> text.append('\n').append(note).append('\n'));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
        System.out.println("\n" + text);
    }
}
