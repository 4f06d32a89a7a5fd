package io.upushy.benchmark;

import io.upushy.benchmark.LoadGenerator.Result;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Two servers under the same load in turns, so that whatever else the machine does hits both. */
final class Throughput {

    private static final int RUNS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration RUN = Duration.ofSeconds(5);

    /** Medians over the runs. */
    record Comparison(double baselinePerSecond, double perSecond, double baselineP99, double p99, long answers) {

        double ratio() {
            return perSecond / baselinePerSecond;
        }

        double p99Ratio() {
            return p99 / baselineP99;
        }
    }

    private Throughput() {}

    static Comparison compare(int baselinePort, List<byte[]> baselineLoad, int port, List<byte[]> load)
            throws IOException {
        var answers = answered(LoadGenerator.run(port, load, WARM_UP));
        LoadGenerator.run(baselinePort, baselineLoad, WARM_UP);
        var baseline = new ArrayList<Result>();
        var measured = new ArrayList<Result>();
        for (int run = 0; run < RUNS; run++) {
            baseline.add(LoadGenerator.run(baselinePort, baselineLoad, RUN));
            measured.add(LoadGenerator.run(port, load, RUN));
        }
        for (var result : measured) {
            answers += answered(result);
        }
        return new Comparison(
                median(baseline, Result::perSecond),
                median(measured, Result::perSecond),
                median(baseline, Result::p99Micros),
                median(measured, Result::p99Micros),
                answers);
    }

    private static long answered(Result result) {
        if (result.notOk() > 0) {
            throw new IllegalStateException(result.notOk() + " of " + result.answers() + " answers were no 200");
        }
        return result.answers();
    }

    private static double median(List<Result> results, ToDoubleFunction<Result> measure) {
        var values = results.stream()
                .map(measure::applyAsDouble)
                .sorted(Comparator.naturalOrder())
                .toList();
        return values.get(values.size() / 2);
    }
}
