package dev.holdfast.testkit.replay;

import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Finding;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.Tracker;
import dev.holdfast.spi.guard.Guard;
import dev.holdfast.spi.guard.GuardedSituation;
import dev.holdfast.spi.guard.Verdict;
import dev.holdfast.testkit.TestPlugin;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parts that remember everything they have observed, and use all that a situation offers. */
final class MemoryPlugin {

    static final String STRATEGY = "rememberer";
    static final String GUARD = "patient";
    static final String TRACKER = "digest";

    private MemoryPlugin() {}

    static TestPlugin make() {
        return TestPlugin.named("memory")
                .strategy(STRATEGY, Rememberer::new)
                .guard(GUARD, brief -> new Patient())
                .tracker(TRACKER, brief -> new Digest());
    }

    /** Goes through the packages from the best to the worst, as fast as it has been answered, and loses its way at times. */
    private static final class Rememberer implements Strategy {

        private final Brief brief;
        private double wanted;
        private int observed;

        Rememberer(Brief brief) {
            this.brief = brief;
            this.wanted = brief.plan().opening().utility();
        }

        @Override
        public void observe(PublicEvent event) {
            observed++;
            if (event instanceof PublicEvent.OfferMade made && made.offer().by() == Party.THEIRS) {
                wanted = (3 * wanted + brief.preferences().utility(made.offer().outcome())) / 4;
            }
        }

        @Override
        public Advice advise(Situation situation) {
            Optional<Offer> theirs = situation.offers().theirs();
            String why = "After " + observed + " events, at " + situation.progress() + " we want " + wanted;
            if (theirs.isPresent() && situation.random().nextInt(5) == 0) {
                return Advice.of(new Move.Accept(theirs.get().reference()), why);
            }
            double lowest = situation.brief().proposals().lowestUtility();
            Outcome counter = situation
                    .search()
                    .worstNotBelow(Math.max(lowest, wanted))
                    .orElseGet(situation.search()::worst)
                    .exactOrNot();
            return situation.random().nextInt(8) == 0
                    ? Advice.of(new Move.AnnounceFinal(Optional.of(counter), "Our last."), why)
                    : Advice.of(new Move.Counter(counter), why);
        }
    }

    /** Has enough of it after so many offers. */
    private static final class Patient implements Guard {

        private int offers;

        @Override
        public void observe(PublicEvent event) {
            if (event instanceof PublicEvent.OfferMade) {
                offers++;
            }
        }

        @Override
        public Verdict review(GuardedSituation situation, Move proposed, Author by) {
            if (offers % 7 == 5) {
                return new Verdict.Firmer(new Move.Hold(), "ENOUGH", "After " + offers + " offers.");
            }
            return situation.random().nextInt(9) == 0
                    ? new Verdict.Refuse("NO", "At " + situation.progress())
                    : Verdict.allow();
        }
    }

    /** A number that depends on every event and their order. */
    private static final class Digest implements Tracker {

        private long digest;

        @Override
        public void observe(PublicEvent event) {
            digest = 31 * digest + event.hashCode();
        }

        @Override
        public List<Finding> findings() {
            return List.of(new Finding("DIGEST", "Digest " + digest, Map.of("digest", (double) digest)));
        }
    }
}
