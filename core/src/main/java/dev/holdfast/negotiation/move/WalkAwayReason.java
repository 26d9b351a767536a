package dev.holdfast.negotiation.move;

/** Why our side walked away; told to the other side, so no reason says anything about the walk-away point. */
public enum WalkAwayReason {
    /** Our side decided to, as it may at any time. */
    OUR_DECISION,
    /** The other side answered our final offer with a worse one. */
    PUSHED_AFTER_FINAL,
    /** Our final offer was declined. */
    FINAL_DECLINED,
    /** Our final offer was not accepted in time. */
    FINAL_EXPIRED,
    /** The other side's final offer does not work for our side. */
    THEIR_FINAL_UNACCEPTABLE,
    /** The two sides do not come closer. */
    NO_PROGRESS
}
