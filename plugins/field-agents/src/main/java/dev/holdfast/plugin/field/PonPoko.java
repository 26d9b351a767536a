package dev.holdfast.plugin.field;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.bidding.Acceptance;
import dev.holdfast.spi.bidding.Aim;
import dev.holdfast.spi.bidding.Bidding;
import dev.holdfast.spi.bidding.Scale;
import java.util.List;

/**
 * Draws its packages from a band of high utilities that moves with time, and accepts what lies above the lower end of it. It
 * has no model of the other side, and one of several bands, so that the other side has none of it either.
 *
 * <p>Which band is decided by the first packages of both sides, ours being drawn: a replay finds the same one, which it would
 * not if the band were drawn itself. Until then it is the first, which differs little from the others by then.
 *
 * <p>Source: PonPokoAgent of Takaki Matsune, winner of the competition of 2017, as described in Aydoğan et al., Challenges and
 * main results of the automated negotiating agents competition 2017 (2018).
 */
final class PonPoko implements Bidding, Acceptance {

    private final Exchange exchange = new Exchange();

    @Override
    public Outcome next(Situation situation) {
        exchange.read(situation);
        Pattern pattern = pattern();
        double time = situation.progress();
        double low = pattern.low(time);
        double high = pattern.high(time);
        double drawn = low + (high - low) * situation.random().nextDouble();
        Scale scale = Scale.of(situation.brief());
        Outcome nearest =
                situation.search().nearest(scale.clamp(drawn * scale.high())).exactOrNot();
        double floor = scale.clamp(low * scale.high());
        return situation.utility(nearest) >= floor ? nearest : Aim.at(situation, floor, scale.low());
    }

    @Override
    public boolean accepts(Situation situation, double theirUtility, Outcome next) {
        double low = pattern().low(situation.progress());
        return theirUtility >= low * Scale.of(situation.brief()).high();
    }

    private Pattern pattern() {
        List<Outcome> ours = exchange.ours();
        List<Outcome> theirs = exchange.theirs();
        Pattern[] all = Pattern.values();
        if (ours.isEmpty() || theirs.isEmpty()) {
            return all[0];
        }
        int mixed = 31 * ours.get(0).hashCode() + theirs.get(0).hashCode();
        // the finaliser of MurmurHash3, since neighbouring packages have neighbouring numbers
        mixed = (mixed ^ (mixed >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return all[Math.floorMod(mixed ^ (mixed >>> 16), all.length)];
    }
}
