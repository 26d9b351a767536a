package dev.holdfast.plugin.tradeoff;

import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.bidding.Bidding;
import dev.holdfast.spi.bidding.Curve;
import dev.holdfast.spi.bidding.Scale;
import dev.holdfast.spi.bidding.mutual.MostLiked;
import dev.holdfast.spi.bidding.opponent.OpponentModel;
import dev.holdfast.spi.bidding.opponent.TheirOffers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds packages that are worth what we ask for by now, and about equally much: those that please them most. */
final class Equivalents implements Bidding {

    private static final int MOST_LOOKED_AT = 256;

    private final Curve curve;
    private final OpponentModel model;
    private final TheirOffers offers;
    private final double tolerance;
    private final int count;

    Equivalents(Curve curve, OpponentModel model, double tolerance, int count) {
        this.curve = curve;
        this.model = model;
        this.offers = new TheirOffers(model);
        this.tolerance = tolerance;
        this.count = count;
    }

    /** The one that pleases them most, or the next if that is what our side has just offered. */
    @Override
    public Outcome next(Situation situation) {
        List<Outcome> packages = packages(situation);
        List<Outcome> latest =
                situation.offers().ourLatest().map(Offer::outcome).stream().toList();
        return packages.stream()
                .filter(each -> !latest.contains(each))
                .findFirst()
                .orElse(packages.get(0));
    }

    /** All of them but one. */
    List<Outcome> besides(Situation situation, Outcome chosen) {
        return packages(situation).stream().filter(each -> !each.equals(chosen)).toList();
    }

    private List<Outcome> packages(Situation situation) {
        offers.read(situation);
        double target = Scale.of(situation.brief()).at(curve.at(situation));
        List<Outcome> liked = MostLiked.within(situation.search(), model, target, target + tolerance, count);
        double worth = situation.utility(liked.get(0));
        List<Outcome> equal = new ArrayList<>(liked);
        equal.removeIf(each -> !isAsGood(situation, each, worth));
        return equal.size() == count ? equal : filledUp(situation, equal, Math.max(target, worth - tolerance));
    }

    private boolean isAsGood(Situation situation, Outcome outcome, double worth) {
        return Math.abs(situation.utility(outcome) - worth) <= tolerance;
    }

    /** With others of the same value, where those that please them most are worth more or less. */
    private List<Outcome> filledUp(Situation situation, List<Outcome> equal, double lowest) {
        double highest = situation.utility(equal.get(0)) + tolerance;
        Stream<Outcome> others = situation.search().within(lowest, highest, MOST_LOOKED_AT).exactOrNot().stream()
                .filter(each -> isAsGood(situation, each, highest - tolerance))
                .sorted(Comparator.comparingDouble((Outcome each) -> -model.utility(each)));
        return Stream.concat(equal.stream(), others).distinct().limit(count).toList();
    }
}
