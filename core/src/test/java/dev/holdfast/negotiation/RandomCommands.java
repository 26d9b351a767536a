package dev.holdfast.negotiation;

import dev.holdfast.Fixtures;
import dev.holdfast.RandomCases;
import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.command.OurCommand;
import dev.holdfast.negotiation.command.OwnerCommand;
import dev.holdfast.negotiation.command.PreparingCommand;
import dev.holdfast.negotiation.command.TheirCommand;
import dev.holdfast.negotiation.command.Tick;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.negotiation.mandate.SettlingPoint;
import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.offer.OfferId;
import dev.holdfast.negotiation.offer.OfferReference;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.WalkAwayPoint;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

/** Draws commands of all kinds, legal and not, by whomever, for a negotiation in any state. */
final class RandomCommands {

    private static final List<Author> OURS = List.of(Fixtures.OWNER, Fixtures.NEGOTIATOR, Fixtures.STRATEGY);

    private final RandomGenerator random;
    private final RandomMandate mandates;

    RandomCommands(RandomGenerator random) {
        this.random = random;
        this.mandates = new RandomMandate(random);
    }

    /** How long nothing happens: mostly minutes, now and then days. */
    Duration pause() {
        return switch (random.nextInt(8)) {
            case 0 -> Duration.ZERO;
            case 1 -> Duration.ofHours(random.nextInt(1, 60));
            default -> Duration.ofMinutes(random.nextInt(1, 90));
        };
    }

    /** Any command but those of owners. */
    Command notOfOwners(Story story) {
        return switch (random.nextInt(20)) {
            case 0, 1, 2 -> makeOffer(story, random.nextInt(3) == 0 ? Fixtures.STRATEGY : Fixtures.NEGOTIATOR);
            case 3, 4, 5, 6, 7 -> makeTheirOffer(story);
            case 8, 9, 10 ->
                new OurCommand.AcceptOffer(story.now(), Fixtures.NEGOTIATOR, reference(story, Party.THEIRS));
            default -> other(story, Fixtures.NEGOTIATOR);
        };
    }

    /** Any command. */
    Command any(Story story) {
        Author ours = OURS.get(random.nextInt(OURS.size()));
        return switch (random.nextInt(26)) {
            case 0, 1, 2, 3 -> makeOffer(story, ours);
            case 4, 5, 6, 7, 8 -> makeTheirOffer(story);
            case 9, 10 -> new OurCommand.AcceptOffer(story.now(), ours, reference(story, Party.THEIRS));
            case 11, 12, 13, 14, 15, 16 -> ofOwner(story);
            default -> other(story, ours);
        };
    }

    /** A command that prepares the talk, or begins it too early. */
    Command ofPreparation(Story story) {
        Instant now = story.now();
        return switch (random.nextInt(12)) {
            case 0, 1 -> new PreparingCommand.LogRejection(now, Fixtures.NEGOTIATOR, "no");
            case 2 ->
                new OwnerCommand.StateReservation(
                        now, Fixtures.OWNER, Reservation.of(mandates.anyPoint(brief(story)), LastDecision.WALK));
            case 3, 4 -> new PreparingCommand.OpenTalk(now, Fixtures.NEGOTIATOR);
            case 5 -> makeOffer(story, Fixtures.OWNER);
            default ->
                new PreparingCommand.StateFact(
                        now, Fixtures.NEGOTIATOR, mandates.any(ReadinessFact.values()), "she said so");
        };
    }

    private Command other(Story story, Author ours) {
        Instant now = story.now();
        return switch (random.nextInt(40)) {
            case 0, 1, 2, 3 -> new Tick(now);
            case 4, 5, 6, 7, 8 -> new OurCommand.Hold(now, ours);
            case 9, 10 -> new OurCommand.DeclineOffer(now, ours, reference(story, Party.THEIRS), "");
            case 11, 12, 13, 14 -> new OurCommand.WithdrawOffer(now, ours, reference(story, Party.OURS));
            case 15, 16, 17 -> new OurCommand.Warn(now, ours, "we are close to our last word");
            case 18, 19, 20, 21 ->
                new OurCommand.AnnounceFinal(
                        now,
                        ours,
                        random.nextBoolean() ? Optional.empty() : Optional.of(outcome(story)),
                        expiry(now),
                        "our last");
            case 22 -> new OurCommand.WalkAway(now, ours, mandates.any(WalkAwayReason.values()), "");
            case 23, 24, 25 -> new TheirCommand.AcceptOurs(now, Fixtures.BUYER, reference(story, Party.OURS));
            case 26, 27, 28 -> new TheirCommand.DeclineOurs(now, Fixtures.BUYER, reference(story, Party.OURS), "");
            case 29, 30 -> new TheirCommand.WithdrawTheirs(now, Fixtures.BUYER, reference(story, Party.THEIRS));
            case 31 -> new TheirCommand.Leave(now, Fixtures.BUYER, "");
            case 32 -> new PreparingCommand.OpenTalk(now, ours);
            case 33 -> new PreparingCommand.LogRejection(now, ours, "no");
            default -> makeTheirOffer(story);
        };
    }

    private Command makeOffer(Story story, Author by) {
        return new OurCommand.MakeOffer(
                story.now(), by, outcome(story), expiry(story.now()), random.nextInt(4) == 0, "");
    }

    private Command makeTheirOffer(Story story) {
        Outcome outcome = RandomCases.any(random, brief(story).space());
        return new TheirCommand.MakeTheirOffer(
                story.now(), Fixtures.BUYER, outcome, expiry(story.now()), random.nextInt(4) == 0, "");
    }

    private Command ofOwner(Story story) {
        Instant now = story.now();
        Author by =
                switch (random.nextInt(8)) {
                    case 0 -> Fixtures.NEGOTIATOR;
                    case 1, 2, 3 -> Fixtures.OTHER_OWNER;
                    default -> Fixtures.OWNER;
                };
        WalkAwayPoint point = mandates.anyPoint(brief(story));
        WalkAwayPoint requested = story.negotiation()
                .course()
                .loosening()
                .map(LooseningRequest::walkAwayPoint)
                .filter(asked -> random.nextInt(6) > 0)
                .orElse(point);
        return switch (random.nextInt(12)) {
            case 0 ->
                new OwnerCommand.StateReservation(now, by, Reservation.of(point, mandates.any(LastDecision.values())));
            case 1, 2, 3, 4 -> new OwnerCommand.Tighten(now, by, point, settlingPoint(story));
            case 5, 6, 7 ->
                new OwnerCommand.RequestLoosening(
                        now, by, point, random.nextInt(5) == 0 ? "" : "why not", Optional.empty());
            case 8 -> new OwnerCommand.RejectLoosening(now, by);
            default -> new OwnerCommand.ApproveLoosening(now, by, requested);
        };
    }

    private Optional<SettlingPoint> settlingPoint(Story story) {
        if (random.nextBoolean()) {
            return Optional.empty();
        }
        SettlingPoint present = brief(story).plan().settlingPoint();
        double utility = brief(story)
                .preferences()
                .utility(RandomCases.any(random, brief(story).space()));
        return Optional.of(new SettlingPoint(OptionalDouble.of(utility), present.limits()));
    }

    /** An outcome, more often than not one that our side may propose. */
    private Outcome outcome(Story story) {
        Outcome outcome = RandomCases.any(random, brief(story).space());
        for (int attempt = 0; attempt < 6 && !brief(story).proposals().contains(outcome); attempt++) {
            outcome = RandomCases.any(random, brief(story).space());
        }
        return outcome;
    }

    /** Mostly the offer that stands; now and then an older one or another revision. */
    private OfferReference reference(Story story, Party party) {
        Optional<Offer> standing = story.negotiation().course().offers().of(party);
        if (standing.isEmpty() || random.nextInt(6) == 0) {
            return new OfferReference(new OfferId(random.nextInt(1, 9)), random.nextInt(1, 3));
        }
        return standing.get().reference();
    }

    private Optional<Instant> expiry(Instant now) {
        return random.nextInt(3) == 0
                ? Optional.of(now.plus(Duration.ofMinutes(random.nextInt(-5, 3000))))
                : Optional.empty();
    }

    private static Brief brief(Story story) {
        return story.negotiation().course().brief();
    }
}
