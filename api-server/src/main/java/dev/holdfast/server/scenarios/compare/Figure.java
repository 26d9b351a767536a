package dev.holdfast.server.scenarios.compare;

/**
 * A number about two parties.
 *
 * @param name what it is called
 * @param value the number
 * @param standardError that of an estimate from a sample; 0 where the number is exact
 * @param meaning what it says, in words
 */
public record Figure(String name, double value, double standardError, boolean counts, String meaning) {

    static Figure exact(String name, double value, String meaning) {
        return new Figure(name, value, 0, false, meaning);
    }

    /** A number of things. */
    static Figure count(String name, int number, String meaning) {
        return new Figure(name, number, 0, true, meaning);
    }

    /** Whether it was computed from all outcomes and not estimated from some. */
    public boolean isExact() {
        return standardError == 0;
    }
}
