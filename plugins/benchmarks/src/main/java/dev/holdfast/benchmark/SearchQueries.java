package dev.holdfast.benchmark;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.search.Found;
import dev.holdfast.preference.search.InverseUtility;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long a question takes when the search is set up. Each question is for another utility. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SearchQueries {

    static final double BAND = 1e-4;
    static final double BAND_FROM = 0.6;
    static final int MOST = 100;

    /** So many that what one question has brought into the caches is of no use to the next. */
    private static final int QUESTIONS = 1 << 20;

    private static final Map<Long, InverseUtility> SEARCHES = new ConcurrentHashMap<>();

    /** The size of the space. */
    @Param("1000")
    public long outcomes;

    private final double[] utilities =
            new SplittableRandom(1).doubles(QUESTIONS, 0.2, 0.8).toArray();
    private InverseUtility search;

    /** Sets up the search. */
    @Setup
    public void prepare() {
        search = SEARCHES.computeIfAbsent(outcomes, size -> {
            RawAdditive preferences = Profiles.over(size).get(0);
            return InverseUtility.indexed(preferences, Region.all(preferences.space()));
        });
    }

    private double next(Counts counted) {
        return utilities[(int) counted.operations++ & QUESTIONS - 1];
    }

    /** The question of most strategies. */
    @Benchmark
    public Optional<Found<Outcome>> worstNotBelow(Counts counted) {
        return search.worstNotBelow(next(counted));
    }

    /** The nearest outcome. */
    @Benchmark
    public Found<Outcome> nearest(Counts counted) {
        return search.nearest(next(counted));
    }

    /** Up to a hundred outcomes of a narrow band. */
    @Benchmark
    public Found<List<Outcome>> band(Counts counted) {
        double from = next(counted);
        return search.within(from, from + BAND, MOST);
    }
}
