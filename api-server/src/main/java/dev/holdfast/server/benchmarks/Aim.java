package dev.holdfast.server.benchmarks;

/**
 * What is aimed at, and what was measured.
 *
 * @param aim the figure
 * @param wanted what it should be
 * @param measured what it is
 * @param reached whether that is good enough
 */
record Aim(String aim, String wanted, double measured, boolean reached) {

    static Aim atLeast(String aim, double least, double measured) {
        return new Aim(aim, "at least " + Figure.text(least), measured, measured >= least);
    }

    static Aim atMost(String aim, double most, double measured) {
        return new Aim(aim, "at most " + Figure.text(most), measured, measured <= most);
    }
}
