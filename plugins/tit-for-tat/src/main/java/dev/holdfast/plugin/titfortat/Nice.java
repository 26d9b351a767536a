package dev.holdfast.plugin.titfortat;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.bidding.Bidding;
import dev.holdfast.spi.bidding.Scale;
import dev.holdfast.spi.bidding.mutual.MostLiked;
import dev.holdfast.spi.bidding.mutual.NashEstimate;
import dev.holdfast.spi.bidding.opponent.OpponentModel;
import dev.holdfast.spi.bidding.opponent.TheirOffers;
import java.math.BigInteger;
import java.util.Optional;

/**
 * Comes as far towards the fair point as they have come: with half their way to it done, so is half of ours. The fair point
 * is the Nash bargaining solution by a model of them; of packages that are equally good for us it offers what they like most.
 */
final class Nice implements Bidding {

    private static final double LEAST_FAIR = 0.5;
    private static final double MEETING_TAKES = 0.05;
    private static final BigInteger MANY_PACKAGES = BigInteger.valueOf(3000);
    private static final double EARLIER_WITH_MANY = 0.06;

    private final OpponentModel model;
    private final double tolerance;
    private final double late;
    private final TheirBest best = new TheirBest();
    private final TheirOffers offers;

    Nice(NiceSettings settings, OpponentModel model, OutcomeSpace space) {
        this.model = model;
        this.tolerance = settings.tolerance();
        this.late = settings.late() - (space.size().compareTo(MANY_PACKAGES) > 0 ? EARLIER_WITH_MANY : 0);
        this.offers = new TheirOffers((offer, progress) -> {
            model.observe(offer, progress);
            best.add(offer);
        });
    }

    @Override
    public Outcome next(Situation situation) {
        offers.read(situation);
        Scale scale = Scale.of(situation.brief());
        Outcome planned = MostLiked.at(situation, model, scale.at(level(situation, scale)), tolerance);
        Optional<Outcome> offered = best.outcome(situation);
        return offered.filter(situation.brief().proposals()::contains)
                .filter(each -> situation.utility(each) >= situation.utility(planned))
                .orElse(planned);
    }

    /** What it asks for, as a share of the way from the settling point to the opening. */
    private double level(Situation situation, Scale scale) {
        Optional<Outcome> offered = best.outcome(situation);
        if (offered.isEmpty()) {
            return 1;
        }
        double first = share(scale, situation.utility(best.first()));
        double reached = share(scale, situation.utility(offered.get()));
        double fair = fair(situation, scale, first);
        double theirWay = fair > first ? Math.min(1, (reached - first) / (fair - first)) : 1;
        double asked = 1 - theirWay * (1 - fair);
        return asked - meeting(situation) * Math.max(0, asked - fair);
    }

    /** The Nash point; more where they begin near to us, less where they begin far away. */
    private double fair(Situation situation, Scale scale, double first) {
        double nash = share(scale, NashEstimate.of(situation.search(), model, scale.low(), scale.high()));
        return Math.max(LEAST_FAIR, Math.min(1, nash * (1.4 - 0.6 * (1 - first))));
    }

    /** How much of what is left to the fair point it gives, because the time runs out. */
    private double meeting(Situation situation) {
        return Math.max(0, Math.min(1, (situation.progress() - late) / MEETING_TAKES));
    }

    private static double share(Scale scale, double utility) {
        double range = scale.high() - scale.low();
        return range <= 0 ? 1 : Math.max(0, Math.min(1, (utility - scale.low()) / range));
    }
}
