package dev.holdfast.testkit.situation;

import dev.holdfast.engine.view.GuardedTurnSituation;
import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.command.OurCommand;
import dev.holdfast.negotiation.command.TheirCommand;
import dev.holdfast.negotiation.command.Tick;
import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.decision.Refusal;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.offer.OfferReference;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.guard.GuardedSituation;
import dev.holdfast.testkit.mandate.Terms;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A talk that a test brings to the point where a part is to be asked. Every step is a command to a real negotiation, which
 * must grant it. One minute passes before each. Packages are given in words, see {@link Terms}.
 */
public final class TestTalk {

    private static final Duration PACE = Duration.ofMinutes(1);
    private static final Author NEGOTIATOR = new Author(Author.Role.NEGOTIATOR, "Nora");
    private static final Author OTHER = new Author(Author.Role.COUNTERPARTY, "Carl");

    private final List<NegotiationEvent> events;
    private Negotiation negotiation;
    private Instant now;

    private TestTalk(List<NegotiationEvent> events, Instant now) {
        this.events = new ArrayList<>(events);
        this.negotiation = Negotiation.replay(events);
        this.now = now;
    }

    /** A talk that has just been opened, on copilot and with seed 1. */
    public static TestTalk opened(Mandate mandate) {
        return replaying(Openings.of(mandate));
    }

    /** The talk of which these events tell. */
    public static TestTalk replaying(List<NegotiationEvent> events) {
        return new TestTalk(events, events.get(events.size() - 1).at());
    }

    /** Our side offers a package. */
    public TestTalk weOffer(String words) {
        return weOffer(outcome(words));
    }

    /** Our side offers a package. */
    public TestTalk weOffer(Outcome outcome) {
        return then(at -> new OurCommand.MakeOffer(at, NEGOTIATOR, outcome, Optional.empty(), false, ""));
    }

    /** Our side holds. */
    public TestTalk weHold() {
        return then(at -> new OurCommand.Hold(at, NEGOTIATOR));
    }

    /** Our side says that it is close to its last word. */
    public TestTalk weWarn() {
        return then(at -> new OurCommand.Warn(at, NEGOTIATOR, "We are close to our last word."));
    }

    /** Our side announces that its standing offer is the last. */
    public TestTalk weAnnounceFinal() {
        return then(
                at -> new OurCommand.AnnounceFinal(at, NEGOTIATOR, Optional.empty(), Optional.empty(), "Our last."));
    }

    /** Our side takes its offer back. */
    public TestTalk weWithdraw() {
        return then(at -> new OurCommand.WithdrawOffer(at, NEGOTIATOR, ours()));
    }

    /** Our side declines their offer. */
    public TestTalk weDecline() {
        return then(at -> new OurCommand.DeclineOffer(at, NEGOTIATOR, theirs(), ""));
    }

    /** The other side offers a package. */
    public TestTalk theyOffer(String words) {
        return theyOffer(outcome(words));
    }

    /** The other side offers a package. */
    public TestTalk theyOffer(Outcome outcome) {
        return then(at -> new TheirCommand.MakeTheirOffer(at, OTHER, outcome, Optional.empty(), false, ""));
    }

    /** The other side offers a package and says that it is the last. */
    public TestTalk theyOfferFinally(String words) {
        return theyOfferFinally(outcome(words));
    }

    /** The other side offers a package and says that it is the last. */
    public TestTalk theyOfferFinally(Outcome outcome) {
        return then(at -> new TheirCommand.MakeTheirOffer(at, OTHER, outcome, Optional.empty(), true, ""));
    }

    /** The other side declines our offer. */
    public TestTalk theyDecline() {
        return then(at -> new TheirCommand.DeclineOurs(at, OTHER, ours(), ""));
    }

    /** The other side takes its offer back. */
    public TestTalk theyWithdraw() {
        return then(at -> new TheirCommand.WithdrawTheirs(at, OTHER, theirs()));
    }

    /** The other side accepts our offer. */
    public TestTalk theyAccept() {
        return then(at -> new TheirCommand.AcceptOurs(at, OTHER, ours()));
    }

    /** Time passes, and what it brings about happens. */
    public TestTalk passing(Duration time) {
        now = now.plus(time).minus(PACE);
        return then(Tick::new);
    }

    /**
     * Somebody gives a command.
     *
     * @throws IllegalStateException when it is refused, and not because time or rounds have just run out
     */
    public TestTalk then(Function<Instant, Command> command) {
        now = now.plus(PACE);
        Decision decision = negotiation.handle(command.apply(now));
        Optional<Refusal> refusal = decision.refusal();
        if (refusal.isPresent() && decision.events().isEmpty()) {
            throw new IllegalStateException(refusal.get().toString());
        }
        decision.events().forEach(event -> {
            negotiation = negotiation.after(event);
            events.add(event);
        });
        return this;
    }

    /** The negotiation as it is now. */
    public Negotiation negotiation() {
        return negotiation;
    }

    /** The time. */
    public Instant now() {
        return now;
    }

    /** Everything that has happened. */
    public List<NegotiationEvent> events() {
        return List.copyOf(events);
    }

    /** What both sides have seen: what a part observes. */
    public List<PublicEvent> history() {
        return events.stream()
                .filter(PublicEvent.class::isInstance)
                .map(PublicEvent.class::cast)
                .toList();
    }

    /** What a strategy is told now. */
    public Situation situation() {
        return Situations.of(negotiation, history(), now);
    }

    /** What a guard is told now. */
    public GuardedSituation guardedSituation() {
        return new GuardedTurnSituation(situation(), negotiation.course().mandate());
    }

    /** A package in words. */
    public Outcome outcome(String words) {
        return Terms.outcome(negotiation.course().brief().space(), words);
    }

    private OfferReference ours() {
        return standing(negotiation.course().offers().ours(), "our side");
    }

    private OfferReference theirs() {
        return standing(negotiation.course().offers().theirs(), "the other side");
    }

    private static OfferReference standing(Optional<Offer> offer, String whose) {
        return offer.map(Offer::reference)
                .orElseThrow(() -> new IllegalStateException(whose + " has no offer on the table"));
    }
}
