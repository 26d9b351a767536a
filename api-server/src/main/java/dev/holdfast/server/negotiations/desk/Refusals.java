package dev.holdfast.server.negotiations.desk;

import dev.holdfast.negotiation.decision.ReasonCode;
import dev.holdfast.negotiation.decision.Refusal;
import dev.holdfast.server.negotiations.audience.Audience;
import dev.holdfast.server.problem.RefusedException;

/** Which refusal of the domain has which status: the only place that knows. */
public final class Refusals {

    private Refusals() {}

    /** What a refusal means to whoever gave the command. */
    public static RefusedException of(Refusal refusal, Audience audience) {
        ReasonCode reason = refusal.reason();
        if (reason == ReasonCode.BEYOND_WALK_AWAY && audience != Audience.OWNER) {
            throw new IllegalStateException("only the owner may be told what lies beyond the walk-away point");
        }
        return switch (kind(reason)) {
            case STATE -> RefusedException.conflict(reason.name(), refusal.message(), refusal.remedy());
            case CONTENT -> RefusedException.unprocessable(reason.name(), refusal.message(), refusal.remedy());
            case OUTDATED -> RefusedException.outdated(reason.name(), refusal.message(), refusal.remedy());
            case PERSON -> RefusedException.forbidden(reason.name(), refusal.message(), refusal.remedy());
        };
    }

    /** What it is that is wrong. */
    enum Kind {
        /** The state does not allow it now (409). */
        STATE,
        /** No state would allow it (422). */
        CONTENT,
        /** It was meant for an earlier state (412). */
        OUTDATED,
        /** Somebody else may (403). */
        PERSON
    }

    static Kind kind(ReasonCode reason) {
        return switch (reason) {
            case NOT_IN_THIS_STATE,
                    CLOSED,
                    WALK_AWAY_POINT_MISSING,
                    NOT_READY,
                    OFFER_NOT_STANDING,
                    NOTHING_TO_HOLD,
                    FINAL_STANDS,
                    FINAL_IS_BINDING,
                    DEADLINE_PASSED,
                    LOOSENING_NEEDS_APPROVAL,
                    NOTHING_TO_APPROVE,
                    LOOSENING_EXPIRED,
                    SECOND_PERSON_NEEDED,
                    STANDING_OFFER_BEYOND_WALK_AWAY,
                    GUARD_REFUSED,
                    GUARD_FAILED -> Kind.STATE;
            case SETTLING_POINT_BEYOND_WALK_AWAY,
                    BELOW_SETTLING_POINT,
                    BEYOND_WALK_AWAY,
                    TRADE_IS_A_CONCESSION,
                    EXPIRY_OUT_OF_RANGE,
                    REASON_MISSING,
                    PLAN_MAY_ONLY_RISE -> Kind.CONTENT;
            case STALE_REVISION, ANOTHER_POINT_REQUESTED -> Kind.OUTDATED;
            case OWNER_ONLY -> Kind.PERSON;
        };
    }
}
