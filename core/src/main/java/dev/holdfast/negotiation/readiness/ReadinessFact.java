package dev.holdfast.negotiation.readiness;

/**
 * What must be true before a negotiation is opened.
 *
 * <p>Source: Mark Hunter, Be willing to walk away (2015).
 */
public enum ReadinessFact {
    /** The customer has rejected the offer twice; counted from logged rejections. */
    REJECTED_TWICE,
    /** Our side has sold before it negotiates. */
    SOLD_FIRST,
    /** Our side knows the customer's needs. */
    NEEDS_KNOWN,
    /** Our side deals with the person who decides. */
    DECISION_MAKER,
    /** Our side knows the customer's timeline. */
    TIMELINE_KNOWN,
    /** Our side knows what money means to the customer. */
    VALUE_OF_MONEY_KNOWN;

    /** Whether somebody states the fact, as opposed to its being counted from the log. */
    public boolean isStated() {
        return this != REJECTED_TWICE;
    }
}
