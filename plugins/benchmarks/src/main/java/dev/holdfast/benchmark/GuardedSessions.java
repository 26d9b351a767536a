package dev.holdfast.benchmark;

import dev.holdfast.lab.session.AlternatingOffers;
import dev.holdfast.lab.session.result.SessionResult;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Sessions of the lab in which each strategy has the guard {@code walk-away-enforcer} behind it, besides every rule. */
@State(Scope.Benchmark)
public class GuardedSessions {

    /** The strategies. */
    @Param("boulware/conceder")
    public String pair;

    /** The size of the space. */
    @Param("125")
    public int outcomes;

    /** The directory of the plugins. */
    @Param("plugins")
    public String plugins;

    private AlternatingOffers table;

    /** Builds the indexes. */
    @Setup
    public void prepare() {
        table = Prepared.guardedTable(new Contest(pair, outcomes), Path.of(plugins));
    }

    /** One session. */
    @Benchmark
    public SessionResult play(Counts counted) {
        SessionResult result = table.play(counted.operations);
        counted.session(result.rounds());
        return result;
    }
}
