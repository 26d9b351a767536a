package dev.holdfast.testkit.contract;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.NoSettings;
import dev.holdfast.spi.Plugin;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.StrategyFactory;
import java.util.List;
import java.util.Optional;

/** A strategy that makes our side move, so that guards and trackers have something to do. */
final class DescendingPlugin implements Plugin, StrategyFactory<NoSettings> {

    static final String STRATEGY = "testkit-descending";

    @Override
    public String name() {
        return "testkit-descending";
    }

    @Override
    public List<StrategyFactory<?>> strategies() {
        return List.of(this);
    }

    @Override
    public String summary() {
        return "Goes from the best package down to the settling point in a straight line.";
    }

    @Override
    public Class<NoSettings> settingsType() {
        return NoSettings.class;
    }

    @Override
    public Strategy create(NoSettings settings, Brief brief) {
        return DescendingPlugin::advise;
    }

    private static Advice advise(Situation situation) {
        if (situation.finalStands()) {
            return Advice.of(new Move.Hold(), "Our last word is said.");
        }
        UtilityFunction preferences = situation.brief().preferences();
        double lowest = situation.brief().proposals().lowestUtility();
        double highest = preferences.utility(situation.search().best().exactOrNot());
        double wanted = highest - situation.progress() * (highest - lowest);
        Outcome counter = situation
                .search()
                .worstNotBelow(wanted)
                .orElseGet(situation.search()::best)
                .exactOrNot();
        Optional<Offer> good = situation
                .offers()
                .theirs()
                .filter(theirs -> situation.brief().proposals().contains(theirs.outcome()))
                .filter(theirs -> preferences.utility(theirs.outcome()) >= preferences.utility(counter));
        return good.isPresent()
                ? Advice.of(new Move.Accept(good.get().reference()), "It is as good as what we would offer.")
                : Advice.of(new Move.Counter(counter), "One step down.");
    }
}
