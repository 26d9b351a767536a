package dev.holdfast.server.workbench;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of every command that lets parties negotiate: who sits at the table, for how long, and by which chance. */
public final class TableFlags {

    @Option(
            names = "--between",
            paramLabel = "A,B",
            split = ",",
            description =
                    "Whose sides are taken: two or more profiles, in the order in which they move (the first ones).")
    private List<String> between = List.of();

    @Option(names = "--rounds", paramLabel = "N", description = "After how many rounds a session is over (100).")
    private Optional<Integer> rounds = Optional.empty();

    @Option(
            names = "--time",
            paramLabel = "DURATION",
            description = "After how much time it is over (500ms, 2s, PT2S); it can then not be repeated exactly.")
    private Optional<String> time = Optional.empty();

    @Option(
            names = "--deadline",
            paramLabel = "SEAT=ROUNDS|DURATION",
            description = "When one party leaves, the seats counted from 1: 2=40, 1=500ms. May be given several times.")
    private List<String> deadlines = List.of();

    @Option(names = "--seed", paramLabel = "N", description = "From which all chance comes (1).")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--patience",
            paramLabel = "DURATION",
            description = "After how long a party that is asked for a move has hung (30s).")
    private Optional<String> patience = Optional.empty();

    /** The profiles at the table; empty for the first ones. */
    public List<String> between() {
        return between;
    }

    /** The rounds, as they were given. */
    public Optional<Integer> rounds() {
        return rounds;
    }

    /** The time, as it was written. */
    public Optional<String> time() {
        return time;
    }

    /** The deadlines of single parties, as they were written. */
    public List<String> deadlines() {
        return deadlines;
    }

    /** The seed. */
    public Optional<Long> seed() {
        return seed;
    }

    /** The patience, as it was written. */
    public Optional<String> patience() {
        return patience;
    }
}
