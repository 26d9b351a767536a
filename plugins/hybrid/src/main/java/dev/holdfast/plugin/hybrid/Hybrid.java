package dev.holdfast.plugin.hybrid;

import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.bidding.Aim;
import dev.holdfast.spi.bidding.Bidding;
import dev.holdfast.spi.bidding.Scale;
import dev.holdfast.spi.bidding.mutual.MostLiked;
import dev.holdfast.spi.bidding.opponent.OpponentModel;
import dev.holdfast.spi.bidding.opponent.TheirOffers;
import java.util.Optional;

/**
 * Asks for {@code (1 − t²) · answer + t² · curve}. The curve is a quadratic Bézier curve through time. The answer is our
 * latest offer less a share of what they have given over their latest offers, the newest counting most.
 */
final class Hybrid implements Bidding {

    private final HybridSettings settings;
    private final Ending ending;
    private final Optional<OpponentModel> model;
    private final LatestOffers latest = new LatestOffers();
    private final TheirOffers offers;

    Hybrid(HybridSettings settings, Ending ending, Optional<OpponentModel> model) {
        this.settings = settings;
        this.ending = ending;
        this.model = model;
        this.offers = new TheirOffers((offer, progress) -> {
            latest.add(offer);
            model.ifPresent(each -> each.observe(offer, progress));
        });
    }

    @Override
    public Outcome next(Situation situation) {
        offers.read(situation);
        Scale scale = Scale.of(situation.brief());
        double target = scale.clamp(target(situation, scale));
        return model.map(each -> MostLiked.at(situation, each, target, settings.tolerance()))
                .orElseGet(() -> Aim.at(situation, target, scale.low()));
    }

    private double target(Situation situation, Scale scale) {
        double time = situation.progress();
        double byTime = scale.at(curve(time));
        Optional<Outcome> ours = situation.offers().ourLatest().map(Offer::outcome);
        if (ours.isEmpty() || !latest.isEnough()) {
            return byTime;
        }
        double given = latest.given(situation) * settings.empathy() * (1 + time);
        double answer = situation.utility(ours.get()) - given;
        return (1 - time * time) * answer + time * time * byTime;
    }

    private double curve(double time) {
        double left = 1 - time;
        return left * left * settings.first() + 2 * left * time * settings.middle() + time * time * ending.level();
    }
}
