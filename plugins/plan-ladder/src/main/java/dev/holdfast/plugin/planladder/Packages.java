package dev.holdfast.plugin.planladder;

import dev.holdfast.analysis.tradeoff.TradeOff;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.mandate.Rung;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Situation;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the package for a rung: at least as good as the rung asks, and as close to what they want as is possible then. */
final class Packages {

    private final Situation situation;
    private final Brief brief;

    Packages(Situation situation) {
        this.situation = situation;
        this.brief = situation.brief();
    }

    /** The package that the owner named, or the one nearest to the utility of the opening. */
    Outcome opening() {
        Rung opening = brief.plan().opening();
        Outcome nearest = opening.outcome()
                .orElseGet(() -> situation.search().nearest(opening.utility()).exactOrNot());
        return brief.proposals().contains(nearest) ? nearest : lowestAt(opening.utility());
    }

    /** The package for a utility that is not below the settling point. */
    Outcome at(double utility, double tolerance) {
        Outcome lowest = lowestAt(utility);
        double highest = Math.max(brief.preferences().utility(lowest), utility + tolerance);
        return between(utility, highest)
                .filter(brief.proposals()::contains)
                .findFirst()
                .orElse(lowest);
    }

    private Stream<Outcome> between(double lowest, double highest) {
        Optional<Offer> ours = situation.offers().ourLatest();
        Optional<Offer> theirs = situation.offers().theirs();
        boolean severalIssues = brief.space().issues().size() > 1;
        return severalIssues && ours.isPresent() && theirs.isPresent()
                ? new TradeOff(situation.search())
                        .between(ours.get().outcome(), theirs.get().outcome(), lowest, highest).stream()
                : Stream.empty();
    }

    private Outcome lowestAt(double utility) {
        return situation
                .search()
                .worstNotBelow(utility)
                .orElseGet(situation.search()::best)
                .exactOrNot();
    }
}
