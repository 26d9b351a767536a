package dev.holdfast.server.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.server.json.file.JsonFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** All that JMH found, in the order in which it was measured: of each thing one measurement for each pass. */
record Measurements(List<Measurement> all) {

    private static final String LAB = "LabSessions.play";
    private static final String BARE = "BareSessions.play";
    private static final String GUARDED = "GuardedSessions.play";
    private static final String FRONTIER = "Frontiers.frontier";

    static Measurements read(Path file) throws IOException {
        return new Measurements(StreamSupport.stream(JsonFile.read(file).spliterator(), false)
                .map((JsonNode entry) -> Measurement.of(entry))
                .toList());
    }

    /** What the lab did, by pair and size, with a number of threads: the measurements of each. */
    List<List<Measurement>> lab(int threads) {
        return each(LAB, threads);
    }

    /** The same with a guard behind each strategy. */
    List<List<Measurement>> guarded() {
        return each(GUARDED, 1);
    }

    /** Frontiers by parties and size. */
    List<List<Measurement>> frontiers() {
        return each(FRONTIER, 1);
    }

    private List<List<Measurement>> each(String what, int threads) {
        return all.stream()
                .filter(one -> one.what().equals(what) && one.threads() == threads)
                .map(one -> passes(one.what(), one.pair(), one.outcomes(), threads))
                .distinct()
                .toList();
    }

    List<Measurement> labWithOneThread(Measurement like) {
        return passes(LAB, like.pair(), like.outcomes(), 1);
    }

    List<Measurement> bareLoop(Measurement like) {
        return passes(BARE, like.pair(), like.outcomes(), 1);
    }

    List<Long> sizesOfSearches() {
        return all.stream()
                .filter(one -> one.pair().isEmpty())
                .map(Measurement::outcomes)
                .distinct()
                .toList();
    }

    /** The median time of something about searches. */
    OptionalDouble search(String what, long outcomes) {
        List<Measurement> passes = passes(what, "", outcomes, 1);
        return passes.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(median(passes, Measurement::time));
    }

    private List<Measurement> passes(String what, String pair, long outcomes, int threads) {
        return all.stream()
                .filter(one -> one.what().equals(what)
                        && one.pair().equals(pair)
                        && one.outcomes() == outcomes
                        && one.threads() == threads)
                .toList();
    }

    static double median(List<Measurement> passes, ToDoubleFunction<Measurement> figure) {
        return median(passes.stream().mapToDouble(figure).toArray());
    }

    /** The median of what two figures of the same pass are together. */
    static double median(
            List<Measurement> some,
            List<Measurement> others,
            ToDoubleFunction<Measurement> figure,
            DoubleBinaryOperator together) {
        return median(IntStream.range(0, Math.min(some.size(), others.size()))
                .mapToDouble(pass -> together.applyAsDouble(
                        figure.applyAsDouble(some.get(pass)), figure.applyAsDouble(others.get(pass))))
                .toArray());
    }

    private static double median(double... figures) {
        double[] sorted = Arrays.stream(figures).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
