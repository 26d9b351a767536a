package dev.holdfast.server.negotiations.readiness;

import dev.holdfast.engine.answer.Snapshot;
import dev.holdfast.negotiation.readiness.Evidence;
import dev.holdfast.negotiation.readiness.Readiness;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import dev.holdfast.negotiation.readiness.TheirPosition;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.server.negotiations.terms.LimitJson;
import dev.holdfast.server.negotiations.terms.Limits;
import dev.holdfast.server.negotiations.view.ActionJson;
import dev.holdfast.server.negotiations.view.AvailableActions;
import dev.holdfast.server.security.Caller;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of the six facts.
 *
 * @param complete whether all six are established
 * @param missing those that are not
 * @param facts all six, in order
 * @param rejections how they have rejected our offer, each time; two are needed
 * @param theirPosition what they have let us know
 */
public record ReadinessView(
        boolean complete,
        List<ReadinessFact> missing,
        List<FactView> facts,
        List<EvidenceView> rejections,
        TheirPositionView theirPosition,
        List<ActionJson> availableActions) {

    /** A fact, and on what it rests. */
    public record FactView(ReadinessFact fact, boolean established, Optional<EvidenceView> evidence) {}

    /** Evidence, who gave it, and when. */
    public record EvidenceView(String evidence, String by, Instant at) {

        static EvidenceView of(Evidence evidence) {
            return new EvidenceView(evidence.text(), evidence.by().name(), evidence.at());
        }
    }

    /** A package that they have said they would take, and what they have said they cannot go beyond. */
    public record TheirPositionView(Optional<Map<String, String>> terms, List<LimitJson> limits) {

        static TheirPositionView of(TheirPosition position) {
            return new TheirPositionView(position.indication().map(Outcome::terms), Limits.json(position.limits()));
        }
    }

    static ReadinessView of(Snapshot snapshot, Caller caller) {
        Readiness readiness = snapshot.negotiation().course().readiness();
        return new ReadinessView(
                readiness.isComplete(),
                readiness.missing(),
                Arrays.stream(ReadinessFact.values())
                        .map(fact -> new FactView(
                                fact,
                                readiness.holds(fact),
                                Optional.ofNullable(readiness.stated().get(fact))
                                        .map(EvidenceView::of)))
                        .toList(),
                readiness.rejections().stream().map(EvidenceView::of).toList(),
                TheirPositionView.of(readiness.theirPosition()),
                AvailableActions.of(snapshot.negotiation(), caller));
    }
}
