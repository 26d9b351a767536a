package dev.holdfast.analysis;

import dev.holdfast.negotiation.Closed;
import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.negotiation.charter.Mode;
import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.command.OurCommand;
import dev.holdfast.negotiation.command.OwnerCommand;
import dev.holdfast.negotiation.command.PreparingCommand;
import dev.holdfast.negotiation.command.TheirCommand;
import dev.holdfast.negotiation.command.Tick;
import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.event.TeamEvent;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.negotiation.offer.OfferReference;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import dev.holdfast.outcome.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A negotiation told move by move, six minutes apart; every move must be legal. */
public final class Told {

    public static final Author SELLER = new Author(Author.Role.NEGOTIATOR, "Sam");
    public static final Author MACHINE = new Author(Author.Role.STRATEGY, "plan-ladder");
    public static final Author BUYER = new Author(Author.Role.COUNTERPARTY, "Bo");
    private static final Author OWNER = new Author(Author.Role.OWNER, "Olga");

    private final List<PublicEvent> events = new ArrayList<>();
    private Negotiation negotiation;
    private Instant now = Instant.parse("2026-11-23T09:00:00Z");

    public Told(Mandate mandate) {
        Charter charter = new Charter(
                new NegotiationId(new UUID(0, 1)),
                "a sale",
                Mode.COPILOT,
                1,
                List.of(),
                List.of(),
                List.of(),
                mandate.brief());
        negotiation = Negotiation.begin(new TeamEvent.Prepared(now, charter));
        does(new OwnerCommand.StateReservation(now, OWNER, mandate.reservation()));
        does(new PreparingCommand.LogRejection(now, SELLER, "too expensive"));
        does(new PreparingCommand.LogRejection(now, SELLER, "still too expensive"));
        for (ReadinessFact fact : ReadinessFact.values()) {
            if (fact.isStated()) {
                does(new PreparingCommand.StateFact(now, SELLER, fact, "they said so"));
            }
        }
        does(new PreparingCommand.OpenTalk(now, SELLER));
    }

    private Told does(Command command) {
        Decision decision = negotiation.handle(command);
        if (decision.isRefused()) {
            throw new AssertionError(decision.refusal().orElseThrow());
        }
        negotiation = negotiation.afterAll(decision.events());
        decision.events().stream()
                .filter(PublicEvent.class::isInstance)
                .map(PublicEvent.class::cast)
                .forEach(events::add);
        return this;
    }

    private Instant later() {
        now = now.plus(Duration.ofMinutes(6));
        return now;
    }

    public Told weOffer(String... terms) {
        return does(new OurCommand.MakeOffer(later(), SELLER, outcome(terms), Optional.empty(), false, ""));
    }

    public Told weTrade(String... terms) {
        return does(new OurCommand.MakeOffer(later(), SELLER, outcome(terms), Optional.empty(), true, ""));
    }

    public Told weHold() {
        return does(new OurCommand.Hold(later(), MACHINE));
    }

    public Told weAnnounceFinal() {
        return does(new OurCommand.AnnounceFinal(later(), SELLER, Optional.empty(), Optional.empty(), "final"));
    }

    public Told weDecline(Author author) {
        return does(new OurCommand.DeclineOffer(later(), author, theirs(), ""));
    }

    public Told weWithdraw() {
        return does(new OurCommand.WithdrawOffer(later(), SELLER, ours()));
    }

    public Told weAccept(Author author) {
        return does(new OurCommand.AcceptOffer(later(), author, theirs()));
    }

    public Told weWalkAway(Author author) {
        return does(new OurCommand.WalkAway(later(), author, WalkAwayReason.NO_PROGRESS, ""));
    }

    public Told theyOffer(String... terms) {
        return does(new TheirCommand.MakeTheirOffer(later(), BUYER, outcome(terms), Optional.empty(), false, ""));
    }

    public Told theyDecline() {
        return does(new TheirCommand.DeclineOurs(later(), BUYER, ours(), ""));
    }

    public Told theyAccept() {
        return does(new TheirCommand.AcceptOurs(later(), BUYER, ours()));
    }

    public Told theyLeave() {
        return does(new TheirCommand.Leave(later(), BUYER, ""));
    }

    public Told daysPass(int days) {
        now = now.plus(Duration.ofDays(days));
        return does(new Tick(now));
    }

    private OfferReference ours() {
        return negotiation.course().offers().ours().orElseThrow().reference();
    }

    private OfferReference theirs() {
        return negotiation.course().offers().theirs().orElseThrow().reference();
    }

    private Outcome outcome(String... terms) {
        Map<String, String> named = new java.util.LinkedHashMap<>();
        for (int position = 0; position < terms.length; position++) {
            named.put(
                    negotiation.course().brief().space().issues().get(position).name(), terms[position]);
        }
        return negotiation.course().brief().space().outcome(named);
    }

    public List<PublicEvent> events() {
        return events;
    }

    public Closed closed() {
        return (Closed) negotiation;
    }
}
