package dev.holdfast.server.benchmarks;

/**
 * What is aimed at, and what was measured.
 *
 * @param aim the figure
 * @param wanted what it should be
 * @param measured what it is
 * @param decided whether the run can tell; a busy machine may not let it
 * @param reached whether that is good enough; never where it is not decided
 */
record Aim(String aim, String wanted, double measured, boolean decided, boolean reached) {

    static Aim atLeast(String aim, double least, double measured) {
        return new Aim(aim, "at least " + Figure.text(least), measured, true, measured >= least);
    }

    /** The same aim, where the machine was too busy to tell. */
    Aim undecided() {
        return new Aim(aim, wanted, measured, false, false);
    }

    static Aim atMost(String aim, double most, double measured) {
        return new Aim(aim, "at most " + Figure.text(most), measured, true, measured <= most);
    }
}
