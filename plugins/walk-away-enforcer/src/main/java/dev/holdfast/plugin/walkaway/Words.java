package dev.holdfast.plugin.walkaway;

/** What our side says when it becomes firmer: no numbers, no concession, no threat. The core has the words for a farewell. */
final class Words {

    static final String WARNING_AFTER_CONCESSIONS =
            "We have gone as far towards you as makes sense for us, and what is on the table is close"
                    + " to our last word. Please look at it once more: we would like to come to an agreement with you.";

    static final String WARNING_WITHOUT_CONCESSIONS =
            "We have thought our offer through, and what is on the table is close to our last word."
                    + " Please look at it once more: we would like to come to an agreement with you.";

    static final String FINAL = "This is our final offer. It is meant as we say it, so we will not improve on it."
            + " Please take the time you need; it would be good to do this together.";

    private Words() {}

    /** A warning that claims no more than what the other side has seen. */
    static String warning(boolean conceded) {
        return conceded ? WARNING_AFTER_CONCESSIONS : WARNING_WITHOUT_CONCESSIONS;
    }
}
