package dev.holdfast.negotiation.mandate;

/** What to do with an offer between the walk-away point and the settling point when it is the last one. */
public enum LastDecision {
    /** Accept it unless it is beyond the walk-away point. */
    ACCEPT_ABOVE_WALK_AWAY,
    /** Walk away. */
    WALK,
    /** Leave it to the owner until time runs out. */
    ASK_OWNER
}
