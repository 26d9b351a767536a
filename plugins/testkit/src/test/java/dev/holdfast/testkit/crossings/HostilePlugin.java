package dev.holdfast.testkit.crossings;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.offer.OfferId;
import dev.holdfast.negotiation.offer.OfferReference;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.guard.Guard;
import dev.holdfast.spi.guard.GuardedSituation;
import dev.holdfast.spi.guard.Verdict;
import dev.holdfast.testkit.TestPlugin;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Parts that do whatever could take our side where it must not go. All chance comes from the situation. */
public final class HostilePlugin {

    /** The names of its strategies; each plays on its own. */
    public static final List<String> STRATEGIES = List.of("giver", "liar", "breaker");

    /** The name of its guard. */
    public static final String GUARD = "waverer";

    private HostilePlugin() {}

    /** The plugin. */
    public static TestPlugin make() {
        return TestPlugin.named("hostile")
                .strategy("giver", HostilePlugin::giver)
                .strategy("liar", HostilePlugin::liar)
                .strategy("breaker", HostilePlugin::breaker)
                .guard(GUARD, HostilePlugin::waverer);
    }

    /** Offers anything, accepts anything. */
    private static Strategy giver(Brief brief) {
        return situation -> {
            Optional<Offer> theirs = situation.offers().theirs();
            return theirs.isPresent() && situation.random().nextInt(3) == 0
                    ? advice(new Move.Accept(theirs.get().reference()))
                    : advice(new Move.Counter(any(situation)));
        };
    }

    /** Announces finals and does not mean them, and names offers that do not exist. */
    private static Strategy liar(Brief brief) {
        return situation -> switch (situation.random().nextInt(7)) {
            case 0 -> advice(new Move.AnnounceFinal(Optional.of(any(situation)), "Our last."));
            case 1 -> advice(new Move.AnnounceFinal(Optional.empty(), "Our last."));
            case 2 -> advice(new Move.Counter(any(situation)));
            case 3 -> advice(new Move.Trade(any(situation)));
            case 4 -> advice(new Move.Accept(reference(situation.random())));
            case 5 -> advice(new Move.Warn("Soon."));
            default -> advice(new Move.Hold());
        };
    }

    /** Sooner or later throws, or has no answer. */
    private static Strategy breaker(Brief brief) {
        return situation -> switch (situation.random().nextInt(12)) {
            case 0 -> throw new Broken();
            case 1 -> null;
            case 2 -> Advice.pass();
            case 3 -> advice(new Move.WalkAway(WalkAwayReason.OUR_DECISION, ""));
            default -> advice(new Move.Counter(any(situation)));
        };
    }

    /** Refuses and urges at random, and sometimes fails. */
    private static Guard waverer(Brief brief) {
        return (GuardedSituation situation, Move move, Author by) -> switch (situation
                .random()
                .nextInt(24)) {
            case 0 -> new Verdict.Refuse("NO", "No.");
            case 1 -> firmer(new Move.Hold());
            case 2 -> firmer(new Move.Warn("Soon."));
            case 3 -> firmer(new Move.AnnounceFinal(Optional.empty(), "Our last."));
            case 4 ->
                situation.random().nextInt(4) == 0
                        ? firmer(new Move.WalkAway(WalkAwayReason.NO_PROGRESS, ""))
                        : Verdict.allow();
            case 5 -> failing(situation.random().nextInt(8));
            default -> Verdict.allow();
        };
    }

    private static Verdict failing(int way) {
        if (way == 0) {
            throw new Broken();
        }
        return way == 1 ? null : Verdict.allow();
    }

    private static Verdict firmer(Move move) {
        return new Verdict.Firmer(move, "FIRM", "Be firm.");
    }

    private static Advice advice(Move move) {
        return Advice.of(move, "Why not?");
    }

    private static Outcome any(Situation situation) {
        return RandomMandates.outcome(situation.brief().space(), situation.random());
    }

    /** Any offer, whether or not there is one. */
    static OfferReference reference(RandomGenerator random) {
        return new OfferReference(new OfferId(random.nextInt(1, 12)), random.nextInt(1, 3));
    }

    /** Thrown very often, so it carries no trace. */
    private static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Broken() {
            super("broken", null, false, false);
        }
    }
}
