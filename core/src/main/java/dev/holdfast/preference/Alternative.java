package dev.holdfast.preference;

/**
 * One thing that a side may do if there is no deal.
 *
 * @param name what it is, for people
 * @param probability how likely it is to be what happens, from 0 to 1
 * @param utility how good it is on the scale of the side's preferences, from 0 to 1
 */
public record Alternative(String name, double probability, double utility) {

    /** Checks both numbers. */
    public Alternative {
        if (!(probability >= 0 && probability <= 1) || !(utility >= 0 && utility <= 1)) {
            throw new IllegalArgumentException("an alternative needs a probability and a utility from 0 to 1");
        }
    }

    @Override
    public String toString() {
        return "Alternative[secret]";
    }
}
