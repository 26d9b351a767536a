package dev.holdfast.server.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What JMH found in one pass for one of the things that are measured.
 *
 * @param what the benchmark's class and method
 * @param pair the strategies, or of frontiers the parties; empty where there are none
 * @param outcomes the size of the space
 * @param threads how many threads did it
 * @param score operations per second, or the time of one in the benchmark's unit
 * @param nanosOfUnit how long that unit is
 * @param operations how many sessions were played, or questions asked
 * @param rounds how many rounds the sessions had
 * @param points how many points the frontiers had
 * @param processorNanos how long the threads had a processor
 * @param bytes how much memory an operation took
 */
record Measurement(
        String what,
        String pair,
        long outcomes,
        int threads,
        double score,
        double nanosOfUnit,
        double operations,
        double rounds,
        double points,
        double processorNanos,
        double bytes) {

    private static final double MILLISECOND = 1e6;
    private static final double MICROSECOND = 1e3;

    /** Reads an entry of a JMH result. */
    static Measurement of(JsonNode entry) {
        String benchmark = entry.path("benchmark").asText();
        JsonNode parameters = entry.path("params");
        ToDoubleFunction<String> counted =
                name -> entry.path("secondaryMetrics").path(name).path("score").asDouble();
        return new Measurement(
                benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1),
                Optional.ofNullable(parameters.get("pair"))
                        .map(JsonNode::asText)
                        .orElse(""),
                parameters.path("outcomes").asLong(),
                entry.path("threads").asInt(),
                entry.path("primaryMetric").path("score").asDouble(),
                nanos(entry.path("primaryMetric").path("scoreUnit").asText()),
                counted.applyAsDouble("operations"),
                counted.applyAsDouble("rounds"),
                counted.applyAsDouble("points"),
                counted.applyAsDouble("processorNanos"),
                counted.applyAsDouble("gc.alloc.rate.norm"));
    }

    private static double nanos(String unit) {
        return unit.startsWith("ms") ? MILLISECOND : unit.startsWith("us") ? MICROSECOND : 1;
    }

    /** The time of an operation in JMH's unit: by the clock or by the processor, whichever is less. */
    double time() {
        return Math.min(score, processorNanos / operations / nanosOfUnit);
    }

    /** Sessions per second for which one thread had a processor. */
    double sessionsPerSecond() {
        return operations / processorNanos * 1e9;
    }

    /** How many processors all threads together had on average, for what is measured as a rate. */
    double processors() {
        return score / sessionsPerSecond();
    }

    double bytesPerRound() {
        return bytes * operations / rounds;
    }

    double pointsPerFrontier() {
        return points / operations;
    }

    double roundsPerSession() {
        return rounds / operations;
    }
}
