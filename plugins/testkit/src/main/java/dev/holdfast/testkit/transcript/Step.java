package dev.holdfast.testkit.transcript;

import dev.holdfast.engine.answer.Recommendation;
import dev.holdfast.engine.answer.ReportedFinding;
import dev.holdfast.negotiation.decision.Refusal;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.party.Author;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One thing that somebody did, and what came of it.
 *
 * @param at when
 * @param by who
 * @param action what, in words
 * @param advice what our team was advised before it did this; empty when it was not asked, or when it was not our team
 * @param events what happened, our side's answer on autopilot included
 * @param refusal why it was not carried out
 * @param findings what strategies and guards noticed on the way
 * @param measured what the trackers had noticed afterwards
 */
public record Step(
        Instant at,
        Author by,
        String action,
        Optional<Recommendation> advice,
        List<NegotiationEvent> events,
        Optional<Refusal> refusal,
        List<ReportedFinding> findings,
        List<ReportedFinding> measured) {

    /** Copies the lists. */
    public Step {
        events = List.copyOf(events);
        findings = List.copyOf(findings);
        measured = List.copyOf(measured);
    }
}
