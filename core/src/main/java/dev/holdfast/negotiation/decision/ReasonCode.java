package dev.holdfast.negotiation.decision;

/** Why a command was refused or a move not made; codes are stable and safe to show to whoever gave the command. */
public enum ReasonCode {
    /** The state of the negotiation does not allow the command. */
    NOT_IN_THIS_STATE,
    /** The negotiation is closed. */
    CLOSED,
    /** No walk-away point has been stated. */
    WALK_AWAY_POINT_MISSING,
    /** One or more of the six readiness facts are missing. */
    NOT_READY,
    /** The settling point would lie beyond the walk-away point. */
    SETTLING_POINT_BEYOND_WALK_AWAY,
    /** The outcome is below the settling point. */
    BELOW_SETTLING_POINT,
    /** The outcome is beyond the walk-away point; told to the owner only. */
    BEYOND_WALK_AWAY,
    /** The offer named is not on the table. */
    OFFER_NOT_STANDING,
    /** The offer named has been restated; name the newer revision. */
    STALE_REVISION,
    /** Our side has nothing on the table and has never had. */
    NOTHING_TO_HOLD,
    /** Our side has announced a final offer, and the move would give better terms. */
    FINAL_STANDS,
    /** A final offer cannot be taken back. */
    FINAL_IS_BINDING,
    /** A trade must not be worse for our side than its standing offer. */
    TRADE_IS_A_CONCESSION,
    /** The offer would already have expired, or last for ever. */
    EXPIRY_OUT_OF_RANGE,
    /** The time or the rounds that were agreed for the negotiation have run out. */
    DEADLINE_PASSED,
    /** After opening, the walk-away point can be tightened, not loosened, in this way. */
    LOOSENING_NEEDS_APPROVAL,
    /** Loosening needs a reason. */
    REASON_MISSING,
    /** There is no request to approve. */
    NOTHING_TO_APPROVE,
    /** The request has changed since the approver read it. */
    ANOTHER_POINT_REQUESTED,
    /** The request to loosen waited too long. */
    LOOSENING_EXPIRED,
    /** The person who asked cannot be the one who approves. */
    SECOND_PERSON_NEEDED,
    /** After opening, the plan can be raised, not lowered. */
    PLAN_MAY_ONLY_RISE,
    /** Our standing offer lies beyond the new walk-away point; withdraw it first. */
    STANDING_OFFER_BEYOND_WALK_AWAY,
    /** Only the owner may do this. */
    OWNER_ONLY,
    /** A guard refused the move. */
    GUARD_REFUSED,
    /** A guard failed, so the move was stopped. */
    GUARD_FAILED
}
