package io.upushy.benchmark;

import java.io.IOException;

/** Measures one thing after the other, prints a table and writes it to {@code target/benchmark.md}. */
public final class Benchmark {

    private Benchmark() {}

    public static void main(String[] arguments) throws IOException {
        var port = Integer.parseInt(arguments[0]);
        var project = arguments[1];
        var load = DeviceRequests.of(5000, i -> project);
        var barePort = Integer.parseInt(arguments[2]);
        var result = Throughput.compare(barePort, load, port, load);
        System.out.println(result + " ratio " + result.ratio() + " p99 " + result.p99Ratio());
    }
}
