package dev.holdfast.plugin.concession;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Plugin;
import dev.holdfast.spi.Situation;
import dev.holdfast.testkit.TestPlugin;
import java.util.Optional;

/** A strategy that gives a bit whenever it is asked, down to the settling point: what has to be kept in check. */
final class GivingStrategy {

    static final String NAME = "giving";

    private GivingStrategy() {}

    static Plugin plugin() {
        return TestPlugin.named(NAME).strategy(NAME, brief -> GivingStrategy::advise);
    }

    private static Advice advise(Situation situation) {
        Brief brief = situation.brief();
        Optional<Outcome> ours = situation.offers().ourLatest().map(Offer::outcome);
        double wanted = ours.map(latest -> brief.preferences().utility(latest) - 0.02)
                .orElse(brief.plan().opening().utility());
        double lowest = Math.max(wanted, brief.proposals().lowestUtility());
        Outcome next = situation.search().worstNotBelow(lowest).orElseThrow().exactOrNot();
        Optional<Offer> good = situation
                .offers()
                .theirs()
                .filter(theirs -> brief.preferences().utility(theirs.outcome())
                        >= brief.preferences().utility(next));
        return good.<Advice>map(theirs -> Advice.of(new Move.Accept(theirs.reference()), "as good as ours"))
                .orElseGet(() -> Advice.of(new Move.Counter(next), "a bit more"));
    }
}
