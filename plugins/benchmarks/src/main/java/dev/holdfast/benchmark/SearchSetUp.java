package dev.holdfast.benchmark;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.search.Found;
import dev.holdfast.preference.search.InverseUtility;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long it takes until outcomes can be searched by their utility. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SearchSetUp {

    /** The size of the space. */
    @Param("1000")
    public long outcomes;

    private RawAdditive preferences;

    /** Makes the preferences. */
    @Setup
    public void prepare() {
        preferences = Profiles.over(outcomes).get(0);
    }

    /** The search alone. */
    @Benchmark
    public InverseUtility setUp(Counts counted) {
        counted.operations++;
        return InverseUtility.indexed(preferences, Region.all(preferences.space()));
    }

    /** The search, and with it the first hundred outcomes of a narrow band. */
    @Benchmark
    public Found<List<Outcome>> firstBand(Counts counted) {
        return setUp(counted)
                .within(SearchQueries.BAND_FROM, SearchQueries.BAND_FROM + SearchQueries.BAND, SearchQueries.MOST);
    }
}
