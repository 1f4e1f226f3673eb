package io.github.claimgauge.bench;

import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks of scoring and prints ratios: {@code mvn -q test-compile exec:exec@bench}. That all of them find the
 * same is what {@link PeersTest} holds.
 */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] args) throws RunnerException {
        var options = new OptionsBuilder()
                .include(ScoringBenchmark.class.getSimpleName() + "." + (args.length > 0 ? args[0] : ""))
                .jvmArgsAppend("-Xmx1g", "-Dlogback.configurationFile=logback-command.xml")
                .build();
        var times = new TreeMap<String, Double>();
        for (var result : new Runner(options).run()) {
            var name = result.getParams().getBenchmark();
            times.put(
                    name.substring(name.lastIndexOf('.') + 1),
                    result.getPrimaryResult().getScore());
        }
        print(times);
    }

    private static void print(Map<String, Double> times) {
        double limit = times.getOrDefault("handWritten", Double.NaN);
        double engine = times.getOrDefault("engine", Double.NaN);
        System.out.printf("%n%-16s %16s %16s%n", "", "to hand-written", "to the engine");
        times.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(time -> System.out.printf(
                        "%-16s %16.1f %16.2f%n", time.getKey(), time.getValue() / limit, time.getValue() / engine));
    }
}
