package dev.holdfast.testkit.transcript;

import dev.holdfast.engine.answer.ReportedFinding;
import dev.holdfast.engine.answer.Snapshot;
import dev.holdfast.negotiation.Closed;
import dev.holdfast.negotiation.Closure;
import dev.holdfast.negotiation.Status;
import dev.holdfast.negotiation.decision.Refusal;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.event.TeamEvent;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.outcome.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A negotiation of a test from its preparation to where the test left it.
 *
 * @param steps what was done, in order
 * @param end where it was left, with all its events
 */
public record Transcript(List<Step> steps, Snapshot end) {

    /** Copies the steps. */
    public Transcript {
        steps = List.copyOf(steps);
    }

    /** The state in a word in which it was left. */
    public Status status() {
        return end.negotiation().status();
    }

    /** How it ended, if it did. */
    public Optional<Closure> closure() {
        return end.negotiation() instanceof Closed closed ? Optional.of(closed.closure()) : Optional.empty();
    }

    /** What was agreed, if there is a deal. */
    public Optional<Outcome> deal() {
        return closure().flatMap(Closure::deal).map(Offer::outcome);
    }

    /** Everything that happened. */
    public List<NegotiationEvent> events() {
        return end.events();
    }

    /** What both sides saw. */
    public List<PublicEvent> publicEvents() {
        return end.publicEvents();
    }

    /** What our negotiators saw. */
    public List<NegotiationEvent> teamEvents() {
        return events().stream()
                .filter(event -> event instanceof PublicEvent || event instanceof TeamEvent)
                .toList();
    }

    /** What a side put on the table, in order; a final offer counts again. */
    public List<Offer> offers(Party party) {
        return publicEvents().stream()
                .flatMap(Transcript::offer)
                .filter(offer -> offer.by() == party)
                .toList();
    }

    private static Stream<Offer> offer(PublicEvent event) {
        if (event instanceof PublicEvent.OfferMade made) {
            return Stream.of(made.offer());
        }
        return event instanceof PublicEvent.FinalAnnounced announced ? Stream.of(announced.offer()) : Stream.empty();
    }

    /** How good a package is for our side. */
    public double utility(Outcome outcome) {
        return end.negotiation().course().brief().preferences().utility(outcome);
    }

    /** What was refused, in order. */
    public List<Refusal> refusals() {
        return steps.stream().flatMap(step -> step.refusal().stream()).toList();
    }

    /** What strategies, guards and the engine noticed in the turns and in the advice, in order. */
    public List<ReportedFinding> findings() {
        return steps.stream()
                .flatMap(step -> Stream.concat(
                        step.advice().stream().flatMap(advice -> advice.findings().stream()), step.findings().stream()))
                .toList();
    }

    /** What the trackers had noticed at the end. */
    public List<ReportedFinding> measured() {
        return steps.isEmpty() ? List.of() : steps.get(steps.size() - 1).measured();
    }

    /** The whole as text, always the same for the same transcript: for golden files. Nothing secret is in it. */
    public String text() {
        return TranscriptText.of(this);
    }
}
