package dev.holdfast.plugin.walkaway;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Plugin;
import dev.holdfast.spi.Situation;
import dev.holdfast.testkit.TestPlugin;
import java.util.Optional;

/** A strategy that opens, holds, and takes what is as good as its offer. */
final class StandingFirm {

    static final String NAME = "standing-firm";

    private StandingFirm() {}

    static Plugin plugin() {
        return TestPlugin.named(NAME).strategy(NAME, brief -> StandingFirm::advise);
    }

    private static Advice advise(Situation situation) {
        Brief brief = situation.brief();
        double opening = brief.plan().opening().utility();
        Optional<Offer> good =
                situation.offers().theirs().filter(theirs -> brief.preferences().utility(theirs.outcome()) >= opening);
        if (good.isPresent()) {
            return Advice.of(new Move.Accept(good.get().reference()), "as good as ours");
        }
        return situation.offers().ourLatest().isEmpty()
                ? Advice.of(
                        new Move.Counter(situation
                                .search()
                                .worstNotBelow(opening)
                                .orElseThrow()
                                .exactOrNot()),
                        "the opening")
                : Advice.of(new Move.Hold(), "we stand");
    }
}
