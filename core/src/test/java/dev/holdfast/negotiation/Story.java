package dev.holdfast.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.Fixtures;
import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.negotiation.charter.Mode;
import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.command.OurCommand;
import dev.holdfast.negotiation.command.OwnerCommand;
import dev.holdfast.negotiation.command.PreparingCommand;
import dev.holdfast.negotiation.command.TheirCommand;
import dev.holdfast.negotiation.command.Tick;
import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.decision.ReasonCode;
import dev.holdfast.negotiation.decision.Refusal;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.TeamEvent;
import dev.holdfast.negotiation.mandate.Deadline;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.offer.OfferReference;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A negotiation that goes on command by command, a minute apart, and remembers what has happened. */
final class Story {

    private final List<NegotiationEvent> events = new ArrayList<>();
    private Negotiation negotiation;
    private Instant now = Fixtures.MONDAY;

    Story(Charter charter) {
        events.add(new TeamEvent.Prepared(now, charter));
        negotiation = Negotiation.replay(events);
    }

    /** The sale of the fixtures, with nothing known yet. */
    static Story preparing() {
        return new Story(Fixtures.charter(Mode.COPILOT, Fixtures.brief(Deadline.afterRounds(10))));
    }

    /** The sale of the fixtures, open. */
    static Story open() {
        return open(Mode.COPILOT, Deadline.afterRounds(10), LastDecision.WALK);
    }

    static Story open(Mode mode, Deadline deadline, LastDecision lastDecision) {
        return new Story(Fixtures.charter(mode, Fixtures.brief(deadline))).opened(Fixtures.reservation(lastDecision));
    }

    /** The sale of the fixtures with a final offer of ours on the table. */
    static Story finalStanding(String price) {
        Story story = open();
        story.grants(story.announceFinal(price));
        return story;
    }

    Story opened(Reservation reservation) {
        grants(new OwnerCommand.StateReservation(now, Fixtures.OWNER, reservation));
        ready();
        grants(new PreparingCommand.OpenTalk(now, Fixtures.NEGOTIATOR));
        return this;
    }

    Story ready() {
        for (int rejection = 0; rejection < 2; rejection++) {
            grants(new PreparingCommand.LogRejection(now, Fixtures.NEGOTIATOR, "too expensive"));
        }
        for (ReadinessFact fact : ReadinessFact.values()) {
            if (fact.isStated()) {
                grants(new PreparingCommand.StateFact(now, Fixtures.NEGOTIATOR, fact, "she said so"));
            }
        }
        return this;
    }

    Negotiation negotiation() {
        return negotiation;
    }

    List<NegotiationEvent> events() {
        return events;
    }

    Instant now() {
        return now;
    }

    Story later(Duration duration) {
        now = now.plus(duration);
        return this;
    }

    /** Carries out whatever comes of a command. */
    Decision give(Command command) {
        Decision decision = negotiation.handle(command);
        negotiation = negotiation.afterAll(decision.events());
        events.addAll(decision.events());
        now = now.plus(Duration.ofMinutes(1));
        return decision;
    }

    /** Expects the command to be granted. */
    List<NegotiationEvent> grants(Command command) {
        Decision decision = give(command);
        assertThat(decision.refusal()).isEmpty();
        return decision.events();
    }

    /** Expects the command to be refused, and nothing to happen. */
    void refuses(ReasonCode reason, Command command) {
        Decision decision = give(command);
        assertThat(decision.refusal().map(Refusal::reason)).contains(reason);
        assertThat(decision.events()).isEmpty();
    }

    /** What the passing of time alone brings about. */
    List<NegotiationEvent> wait(Duration duration) {
        later(duration);
        return grants(new Tick(now));
    }

    Offer ours() {
        return negotiation.course().offers().ours().orElseThrow();
    }

    Offer theirs() {
        return negotiation.course().offers().theirs().orElseThrow();
    }

    OurCommand offer(String price) {
        return offer(price, Optional.empty());
    }

    OurCommand offer(String price, Optional<Instant> expiresAt) {
        return new OurCommand.MakeOffer(now, Fixtures.NEGOTIATOR, Fixtures.price(price), expiresAt, false, "");
    }

    OurCommand trade(String price) {
        return new OurCommand.MakeOffer(now, Fixtures.NEGOTIATOR, Fixtures.price(price), Optional.empty(), true, "");
    }

    OurCommand hold() {
        return new OurCommand.Hold(now, Fixtures.NEGOTIATOR);
    }

    OurCommand accept(Author by) {
        return new OurCommand.AcceptOffer(now, by, theirs().reference());
    }

    OurCommand announceFinal(String price) {
        return new OurCommand.AnnounceFinal(
                now, Fixtures.NEGOTIATOR, Optional.of(Fixtures.price(price)), Optional.empty(), "");
    }

    OurCommand walkAway() {
        return new OurCommand.WalkAway(now, Fixtures.NEGOTIATOR, WalkAwayReason.OUR_DECISION, "");
    }

    OurCommand withdraw() {
        return new OurCommand.WithdrawOffer(now, Fixtures.NEGOTIATOR, ours().reference());
    }

    TheirCommand bid(String price) {
        return bid(price, Optional.empty());
    }

    TheirCommand bid(String price, Optional<Instant> expiresAt) {
        return new TheirCommand.MakeTheirOffer(now, Fixtures.BUYER, Fixtures.price(price), expiresAt, false, "");
    }

    TheirCommand finalBid(String price) {
        return new TheirCommand.MakeTheirOffer(now, Fixtures.BUYER, Fixtures.price(price), Optional.empty(), true, "");
    }

    TheirCommand buy() {
        return buy(ours().reference());
    }

    TheirCommand buy(OfferReference offer) {
        return new TheirCommand.AcceptOurs(now, Fixtures.BUYER, offer);
    }

    TheirCommand reject() {
        return new TheirCommand.DeclineOurs(now, Fixtures.BUYER, ours().reference(), "");
    }

    /** A command for the time that it is. */
    Command at(Function<Instant, Command> command) {
        return command.apply(now);
    }
}
