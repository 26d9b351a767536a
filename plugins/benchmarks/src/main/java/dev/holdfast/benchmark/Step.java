package dev.holdfast.benchmark;

import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * One measurement.
 *
 * @param benchmark the method, with its class
 * @param parameters its parameters
 * @param threads how many threads do it at the same time
 */
record Step(String benchmark, Map<String, String> parameters, int threads) {

    /** Sessions of the lab. */
    static Step lab(String plugins, String pair, int outcomes, int threads) {
        return new Step(
                "LabSessions.play",
                Map.of("pair", pair, "outcomes", Integer.toString(outcomes), "plugins", plugins),
                threads);
    }

    /** Sessions of the lab with a guard behind each strategy. */
    static Step guarded(String plugins, String pair, int outcomes) {
        return new Step(
                "GuardedSessions.play",
                Map.of("pair", pair, "outcomes", Integer.toString(outcomes), "plugins", plugins),
                1);
    }

    /** The Pareto frontier of two parties. */
    static Step frontier(String pair, long outcomes) {
        return new Step("Frontiers.frontier", Map.of("pair", pair, "outcomes", Long.toString(outcomes)), 1);
    }

    /** The same as a bare loop. */
    static Step bare(String pair, int outcomes) {
        return new Step("BareSessions.play", Map.of("pair", pair, "outcomes", Integer.toString(outcomes)), 1);
    }

    /** Something about searches. */
    static Step search(String method, long outcomes) {
        return new Step(method, Map.of("outcomes", Long.toString(outcomes)), 1);
    }

    /** How JMH is told to do it. */
    ChainedOptionsBuilder options() {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + Step.class.getPackageName().replace(".", "\\.") + "\\." + benchmark.replace(".", "\\.")
                        + "$")
                .threads(threads)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class);
        parameters.forEach(options::param);
        return options;
    }

    boolean isSingleShot() {
        return benchmark.startsWith("SearchSetUp");
    }
}
