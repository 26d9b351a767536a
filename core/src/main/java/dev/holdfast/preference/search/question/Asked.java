package dev.holdfast.preference.search.question;

/** Checks what searches are asked for. */
public final class Asked {

    private Asked() {}

    /** A utility that is a number. */
    public static double number(double utility) {
        if (Double.isNaN(utility)) {
            throw new IllegalArgumentException("a utility must be a number");
        }
        return utility;
    }

    /** A number of outcomes that is not negative. */
    public static int limit(int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("the number of outcomes that are wanted cannot be negative");
        }
        return limit;
    }

    /** A rank from 0 to a highest one. */
    public static int rank(int rank, int most) {
        if (rank < 0 || rank > most) {
            throw new IllegalArgumentException("a rank must be from 0 to " + most + ", but is " + rank);
        }
        return rank;
    }
}
