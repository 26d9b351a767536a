package dev.holdfast.analysis.concession;

/**
 * Give and take: which of our concessions were answered by one of theirs. What they give adds up until it is enough, so
 * that a small step counts as a part of an answer and not as all of it.
 */
final class Exchange {

    private final double enough;
    private double open;
    private double received;
    private boolean counted;
    private int run;
    private int longest;

    Exchange(double enough) {
        this.enough = enough;
    }

    void weGive(double size) {
        if (open > 0 && !counted) {
            count();
        }
        open = size;
        received = 0;
        counted = false;
    }

    /** They have answered, with a concession of this size or none. */
    void theyAnswer(double size) {
        received += size;
        if (received > 0 && received >= enough * open - Ground.ROUNDING) {
            open = 0;
            received = 0;
            run = 0;
        } else if (open > 0 && !counted) {
            count();
        }
    }

    private void count() {
        counted = true;
        run++;
        longest = Math.max(longest, run);
    }

    boolean isUnanswered() {
        return open > 0 && counted;
    }

    int run() {
        return run;
    }

    int longest() {
        return longest;
    }
}
