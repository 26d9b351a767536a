package dev.holdfast.plugin.readiness;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import dev.holdfast.negotiation.readiness.TheirPosition;
import dev.holdfast.negotiation.readiness.Viability;
import dev.holdfast.negotiation.readiness.Viability.Answer;
import dev.holdfast.negotiation.readiness.Viability.Reason;
import dev.holdfast.outcome.IssueLimit;
import dev.holdfast.outcome.Region;
import dev.holdfast.spi.assessor.Assessor;
import dev.holdfast.spi.assessor.Preparation;
import java.util.ArrayList;
import java.util.List;

/**
 * Weighs what the other side has let us know against the plan. Missing facts: go on selling. What they would take already
 * reaches the target: take it, there is nothing to negotiate. What they cannot go beyond leaves no package at or above the
 * settling point: decline. Otherwise: negotiate.
 */
final class ReadinessAssessor implements Assessor {

    @Override
    public Viability assess(Preparation preparation) {
        Brief brief = preparation.brief();
        TheirPosition position = preparation.readiness().theirPosition();
        if (leavesNoRoom(brief, position)) {
            return answer(
                    Answer.DECLINE,
                    "NO_ROOM",
                    "Nothing within the limits they have stated reaches our settling point.");
        }
        if (isGoodEnough(brief, position)) {
            return answer(
                    Answer.KEEP_SELLING,
                    "ALREADY_GOOD_ENOUGH",
                    "What they would take reaches our target; close the sale.");
        }
        List<ReadinessFact> missing = preparation.readiness().missing();
        if (!missing.isEmpty()) {
            return new Viability(
                    Answer.KEEP_SELLING,
                    missing.stream().map(ReadinessAssessor::missing).toList());
        }
        return answer(
                Answer.NEGOTIATE,
                "ROOM_FOR_A_DEAL",
                "The facts are established, and a deal within the plan is possible.");
    }

    private static boolean isGoodEnough(Brief brief, TheirPosition position) {
        return position.indication()
                .filter(outcome -> brief.proposals().contains(outcome))
                .filter(outcome -> brief.preferences().utility(outcome)
                        >= brief.plan().target().utility())
                .isPresent();
    }

    private static boolean leavesNoRoom(Brief brief, TheirPosition position) {
        if (position.limits().isEmpty()) {
            return false;
        }
        List<IssueLimit> limits = new ArrayList<>(position.limits());
        limits.addAll(brief.plan().settlingPoint().limits());
        try {
            double best = brief.preferences().highest(new Region(brief.space(), limits));
            return best < brief.plan().settlingPoint().utility().orElse(0);
        } catch (IllegalArgumentException nothingLeft) {
            return true;
        }
    }

    private static Reason missing(ReadinessFact fact) {
        return new Reason("FACT_MISSING", fact + " is not established.");
    }

    private static Viability answer(Answer answer, String code, String text) {
        return new Viability(answer, List.of(new Reason(code, text)));
    }
}
