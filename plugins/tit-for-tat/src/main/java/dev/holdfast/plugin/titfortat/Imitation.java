package dev.holdfast.plugin.titfortat;

import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.bidding.Aim;
import dev.holdfast.spi.bidding.Bidding;
import dev.holdfast.spi.bidding.Scale;
import dev.holdfast.spi.bidding.opponent.TheirOffers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts from our latest offer and moves as they have moved between two of their offers. */
final class Imitation implements Bidding {

    private final List<Outcome> theirs = new ArrayList<>();
    private final TheirOffers offers = new TheirOffers((offer, progress) -> theirs.add(offer));
    private final int newest;
    private final int window;
    private final Reply reply;

    /**
     * Imitates.
     *
     * @param newest how many of their latest offers are passed over
     * @param window how many offers lie between the two that are compared
     */
    Imitation(int newest, int window, Reply reply) {
        this.newest = newest;
        this.window = window;
        this.reply = reply;
    }

    @Override
    public Outcome next(Situation situation) {
        Scale scale = Scale.of(situation.brief());
        return Aim.at(situation, scale.clamp(target(situation, scale)), scale.low());
    }

    private double target(Situation situation, Scale scale) {
        offers.read(situation);
        UtilityFunction preferences = situation.brief().preferences();
        Optional<Offer> latest = situation.offers().ourLatest();
        int after = theirs.size() - 1 - newest;
        int before = Math.max(0, after - window);
        if (latest.isEmpty()) {
            return scale.high();
        }
        double ours = preferences.utility(latest.get().outcome());
        if (after <= 0 || before >= after) {
            return ours;
        }
        return reply.target(
                situation, ours, preferences.utility(theirs.get(before)), preferences.utility(theirs.get(after)));
    }
}
