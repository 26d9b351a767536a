package dev.holdfast.server.report;

import java.util.List;

/**
 * How a tournament was made.
 *
 * @param command the command line with which it is made again
 * @param seed from which all its chance came
 * @param planned how many sessions there are when it is complete
 * @param facts whatever else a reader needs to make it again: limits, configuration, versions, machine
 */
public record Origin(String command, long seed, long planned, List<Fact> facts) {

    /**
     * Something to know.
     *
     * @param name what it is
     * @param value what it was
     */
    public record Fact(String name, String value) {}

    /** Copies the facts. */
    public Origin {
        facts = List.copyOf(facts);
    }
}
