package dev.holdfast.negotiation.offer;

/**
 * The identity of an offer within its negotiation.
 *
 * @param number 1 for the first offer of either side, then counting up
 */
public record OfferId(int number) {

    /** Checks the number. */
    public OfferId {
        if (number < 1) {
            throw new IllegalArgumentException("offers are numbered from 1");
        }
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
