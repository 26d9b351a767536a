package dev.holdfast.negotiation;

/** The state of a negotiation in a word. */
public enum Status {
    /** Before the talk. */
    PREPARING,
    /** Offers go back and forth. */
    OPEN,
    /** Our final offer is on the table. */
    FINAL_STANDING,
    /** Closed with a deal. */
    AGREED,
    /** Closed: our side walked away. */
    WALKED_AWAY,
    /** Closed: the other side left. */
    WITHDRAWN_BY_THEM,
    /** Closed: time or rounds ran out. */
    EXPIRED;

    /** Whether nothing more can happen. */
    public boolean isClosed() {
        return compareTo(AGREED) >= 0;
    }
}
