package dev.holdfast.benchmark;

import dev.holdfast.analysis.frontier.ParetoFrontier;
import dev.holdfast.preference.raw.RawAdditive;
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

/** How long it takes to list the Pareto frontier of two parties. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Frontiers {

    /** The parties: {@code opposed}, or {@code unrelated}, which is drawn independently. */
    @Param("opposed")
    public String pair;

    /** The size of the space. */
    @Param("100000")
    public long outcomes;

    private List<RawAdditive> parties;

    /** Makes the preferences. */
    @Setup
    public void prepare() {
        parties = pair.equals("opposed") ? Profiles.over(outcomes) : Profiles.unrelated(outcomes);
    }

    /** One frontier. */
    @Benchmark
    public ParetoFrontier frontier(Counts counted) {
        ParetoFrontier frontier = ParetoFrontier.of(parties);
        counted.operations++;
        counted.points += frontier.points().size();
        return frontier;
    }
}
