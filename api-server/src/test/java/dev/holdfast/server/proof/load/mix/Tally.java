package dev.holdfast.server.proof.load.mix;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What came of a time of load: how long each kind took, and what was answered otherwise than it should. */
final class Tally {

    private final Map<Kind, Latencies> kinds = new EnumMap<>(Kind.class);
    private final Map<String, Integer> failures = new TreeMap<>();
    private double seconds;

    Tally() {
        for (Kind kind : Kind.values()) {
            kinds.put(kind, new Latencies());
        }
    }

    void done(Kind kind, long nanoseconds) {
        kinds.get(kind).add(nanoseconds);
    }

    void failed(String how) {
        failures.merge(how, 1, Integer::sum);
    }

    void add(Tally other) {
        other.kinds.forEach((kind, latencies) -> kinds.get(kind).add(latencies));
        other.failures.forEach((how, count) -> failures.merge(how, count, Integer::sum));
    }

    Tally took(double time) {
        seconds = time;
        return this;
    }

    Latencies of(Kind kind) {
        return kinds.get(kind);
    }

    Latencies total() {
        Latencies total = new Latencies();
        kinds.values().forEach(total::add);
        return total;
    }

    /** Steps, whatever their kind, in a second. */
    double perSecond() {
        return total().count() / seconds;
    }

    /** Commands that were durable when they were answered, in a second. */
    double durablePerSecond() {
        return kinds.entrySet().stream()
                        .mapToLong(each ->
                                each.getKey().durable() * each.getValue().count())
                        .sum()
                / seconds;
    }

    double steps() {
        return total().count();
    }

    Map<String, Integer> failures() {
        return failures;
    }
}
