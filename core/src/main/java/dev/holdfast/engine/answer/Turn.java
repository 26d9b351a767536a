package dev.holdfast.engine.answer;

import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.decision.Refusal;
import dev.holdfast.negotiation.event.NegotiationEvent;
import java.util.List;
import java.util.Optional;

/**
 * What came of a command.
 *
 * @param snapshot the negotiation as it is now
 * @param events what has happened, our side's answer on autopilot included; durable
 * @param refusal why the command was not carried out
 * @param findings what strategies and guards noticed on the way
 */
public record Turn(
        Snapshot snapshot, List<NegotiationEvent> events, Optional<Refusal> refusal, List<ReportedFinding> findings) {

    /** Copies the lists. */
    public Turn {
        events = List.copyOf(events);
        findings = List.copyOf(findings);
    }

    /** The negotiation as it is now. */
    public Negotiation after() {
        return snapshot.negotiation();
    }
}
