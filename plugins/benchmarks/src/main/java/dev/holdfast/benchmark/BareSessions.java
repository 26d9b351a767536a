package dev.holdfast.benchmark;

import dev.holdfast.benchmark.bare.BareLoop;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same sessions as a bare loop over arrays. */
@State(Scope.Benchmark)
public class BareSessions {

    /** The strategies. */
    @Param("boulware/conceder")
    public String pair;

    /** The size of the space. */
    @Param("125")
    public int outcomes;

    private BareLoop loop;

    /** Fills the arrays. */
    @Setup
    public void prepare() {
        loop = Prepared.bareLoop(new Contest(pair, outcomes));
    }

    /** One session. */
    @Benchmark
    public long play(Counts counted) {
        long played = loop.play();
        counted.session(BareLoop.rounds(played));
        return played;
    }
}
