package dev.holdfast.plugin.standfast;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.bidding.Acceptance;
import dev.holdfast.spi.bidding.Bidding;
import dev.holdfast.spi.bidding.TurnsLeft;
import java.util.List;
import java.util.Optional;

/**
 * Offers, of the packages that are as good for us as the {@link Course} asks for, the one that they seem to like most, a new
 * one as long as they offer new ones as well; who counts packages, such as MiCRO, takes that for a concession. It accepts what
 * is at least as good as that, and in its last turn whatever is better than no deal at all.
 */
final class Standfast implements Bidding, Acceptance {

    private static final double WIDTH = 0.02;
    private static final int MOST = 300;

    private final Course course;
    private final Exchange exchange;

    Standfast(StandfastSettings settings, Brief brief) {
        course = new Course(settings);
        exchange = new Exchange(brief.space());
    }

    @Override
    public Outcome next(Situation situation) {
        exchange.read(situation);
        double target = course.target(situation, exchange);
        Optional<Outcome> latest = exchange.ourLatest();
        if (course.isTrial(situation, exchange)
                && latest.isPresent()
                && Math.abs(situation.utility(latest.get()) - target) <= WIDTH) {
            // the pause between two steps
            return latest.get();
        }
        List<Outcome> choice =
                situation.search().within(target, target + WIDTH, MOST).exactOrNot();
        return choice.isEmpty()
                ? situation
                        .search()
                        .worstNotBelow(target)
                        .orElseGet(situation.search()::best)
                        .exactOrNot()
                : favourite(choice);
    }

    private Outcome favourite(List<Outcome> choice) {
        boolean vary = exchange.isOurTurnToVary();
        Outcome favourite = choice.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (Outcome each : choice) {
            double liked = exchange.likings().utility(each) - (vary && exchange.isOurs(each) ? 1 : 0);
            if (liked > most) {
                most = liked;
                favourite = each;
            }
        }
        return favourite;
    }

    @Override
    public boolean accepts(Situation situation, double theirUtility, Outcome next) {
        if (theirUtility < course.lowest(Room.of(situation.brief()))) {
            return false;
        }
        return theirUtility >= situation.utility(next) || TurnsLeft.in(situation) == 1;
    }
}
