package dev.holdfast.server.report;

import dev.holdfast.lab.tournament.LeftOut;
import java.util.List;

/**
 * How a tournament was made.
 *
 * @param command the command line with which it is made again
 * @param seed from which all its chance came
 * @param planned how many sessions there are when it is complete
 * @param leftOut scenarios on which nothing was played, with the reasons
 * @param facts whatever else a reader needs to make it again: limits, configuration, versions, machine
 */
public record Origin(String command, long seed, long planned, List<LeftOut> leftOut, List<Fact> facts) {

    /**
     * Something to know.
     *
     * @param name what it is
     * @param value what it was
     */
    public record Fact(String name, String value) {}

    /** Copies the lists. */
    public Origin {
        leftOut = List.copyOf(leftOut);
        facts = List.copyOf(facts);
    }
}
