package dev.holdfast.testkit.crossings;

import dev.holdfast.negotiation.LooseningRequest;
import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.command.OurCommand;
import dev.holdfast.negotiation.command.OwnerCommand;
import dev.holdfast.negotiation.command.PreparingCommand;
import dev.holdfast.negotiation.command.TheirCommand;
import dev.holdfast.negotiation.command.Tick;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.negotiation.mandate.SettlingPoint;
import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.offer.OfferReference;
import dev.holdfast.negotiation.offer.OffersOnTable;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.LinearAdditive;
import dev.holdfast.preference.WalkAwayPoint;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** People of both sides who do anything at any time, in their own name or in another role's. */
public final class RandomHands {

    private static final Author[] OURS = {
        new Author(Author.Role.NEGOTIATOR, "Nora"),
        new Author(Author.Role.NEGOTIATOR, "Noel"),
        new Author(Author.Role.OWNER, "Olga"),
        new Author(Author.Role.OWNER, "Otto")
    };
    private static final Author THEIRS = new Author(Author.Role.COUNTERPARTY, "Carl");

    private final RandomGenerator random;
    private final RandomMandates mandates;
    private final LinearAdditive preferences;
    private final boolean tightening;

    /**
     * Draws from a generator.
     *
     * @param tightening whether the owner tries to tighten; whether that is granted depends on the walk-away point
     */
    public RandomHands(RandomGenerator random, LinearAdditive preferences, boolean tightening) {
        this.random = random;
        this.mandates = new RandomMandates(random);
        this.preferences = preferences;
        this.tightening = tightening;
    }

    /** What somebody wants next. */
    public Function<Instant, Command> next(Negotiation negotiation) {
        OffersOnTable offers = negotiation.course().offers();
        int who = random.nextInt(100);
        if (who < 48) {
            return theirs(offers);
        } else if (who < 78) {
            return ours(offers, OURS[random.nextInt(OURS.length)]);
        }
        Author owner = OURS[random.nextInt(6) == 0 ? 0 : random.nextInt(2, 4)];
        return who < 96 ? owners(negotiation.course().loosening(), owner) : others(owner);
    }

    private Function<Instant, Command> theirs(OffersOnTable offers) {
        int what = random.nextInt(20);
        if (what < 13) {
            Outcome outcome = any();
            boolean isFinal = random.nextInt(8) == 0;
            Optional<Duration> life = life();
            return at -> new TheirCommand.MakeTheirOffer(at, THEIRS, outcome, life.map(at::plus), isFinal, "");
        }
        OfferReference ours = reference(offers.ours());
        OfferReference own = reference(offers.theirs());
        return switch (what) {
            case 13, 14, 15 -> at -> new TheirCommand.AcceptOurs(at, THEIRS, ours);
            case 16, 17 -> at -> new TheirCommand.DeclineOurs(at, THEIRS, ours, "");
            case 18 -> at -> new TheirCommand.WithdrawTheirs(at, THEIRS, own);
            default -> random.nextInt(4) == 0 ? at -> new TheirCommand.Leave(at, THEIRS, "") : Tick::new;
        };
    }

    private Function<Instant, Command> ours(OffersOnTable offers, Author by) {
        OfferReference ours = reference(offers.ours());
        OfferReference theirs = reference(offers.theirs());
        Outcome outcome = any();
        Optional<Duration> life = life();
        return switch (random.nextInt(16)) {
            case 0, 1, 2, 3 -> at -> new OurCommand.MakeOffer(at, by, outcome, life.map(at::plus), false, "");
            case 4 -> at -> new OurCommand.MakeOffer(at, by, outcome, life.map(at::plus), true, "");
            case 5, 6, 7, 8 -> at -> new OurCommand.AcceptOffer(at, by, theirs);
            case 9 -> at -> new OurCommand.AnnounceFinal(at, by, Optional.of(outcome), life.map(at::plus), "");
            case 10 -> at -> new OurCommand.AnnounceFinal(at, by, Optional.empty(), life.map(at::plus), "");
            case 11 -> at -> new OurCommand.WithdrawOffer(at, by, ours);
            case 12 -> at -> new OurCommand.DeclineOffer(at, by, theirs, "");
            case 13 -> at -> new OurCommand.Warn(at, by, "");
            case 14 -> at -> new OurCommand.Hold(at, by);
            default ->
                random.nextInt(4) == 0
                        ? at -> new OurCommand.WalkAway(at, by, WalkAwayReason.OUR_DECISION, "")
                        : Tick::new;
        };
    }

    private Function<Instant, Command> owners(Optional<LooseningRequest> request, Author by) {
        WalkAwayPoint point = mandates.walkAwayPoint(preferences);
        WalkAwayPoint requested = request.filter(known -> random.nextInt(8) > 0)
                .map(LooseningRequest::walkAwayPoint)
                .orElse(point);
        boolean may = tightening || by.role() != Author.Role.OWNER;
        return switch (random.nextInt(may ? 0 : 2, 6)) {
            case 0, 1 -> {
                Optional<SettlingPoint> settling = random.nextBoolean()
                        ? Optional.of(mandates.settlingPoint(preferences))
                        : Optional.<SettlingPoint>empty();
                yield at -> new OwnerCommand.Tighten(at, by, point, settling);
            }
            case 2, 3 ->
                at -> new OwnerCommand.RequestLoosening(
                        at, by, point, random.nextInt(9) == 0 ? "" : "we must", Optional.empty());
            case 4 -> at -> new OwnerCommand.ApproveLoosening(at, by, requested);
            default ->
                random.nextInt(3) == 0
                        ? at -> new OwnerCommand.RejectLoosening(at, by)
                        : at -> new OwnerCommand.ApproveLoosening(at, by, requested);
        };
    }

    /** What belongs before the talk. */
    private Function<Instant, Command> others(Author by) {
        WalkAwayPoint point = mandates.walkAwayPoint(preferences);
        return switch (random.nextInt(3)) {
            case 0 ->
                at -> new OwnerCommand.StateReservation(
                        at, by, Reservation.of(point, LastDecision.ACCEPT_ABOVE_WALK_AWAY));
            case 1 -> at -> new PreparingCommand.OpenTalk(at, by);
            default -> at -> new PreparingCommand.StateFact(at, by, ReadinessFact.NEEDS_KNOWN, "seen");
        };
    }

    private Outcome any() {
        return mandates.outcome(preferences.space());
    }

    private Optional<Duration> life() {
        return random.nextInt(5) == 0 ? Optional.of(Duration.ofHours(random.nextInt(-1, 72))) : Optional.empty();
    }

    private OfferReference reference(Optional<Offer> standing) {
        return standing.isPresent() && random.nextInt(8) > 0
                ? standing.get().reference()
                : HostilePlugin.reference(random);
    }
}
