package dev.holdfast.plugin.field;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.bidding.Aim;
import dev.holdfast.spi.bidding.Scale;
import java.util.List;

/** Finds the packages whose utility for us lies just above a target. */
final class Around {

    private Around() {}

    /**
     * Packages from the target to a little above it; where there is none, the worst that is not below the target.
     *
     * @param most the most packages that are wanted, the best ones
     * @return at least one package, which our side may offer
     */
    static List<Outcome> the(Situation situation, double target, double width, int most) {
        Scale scale = Scale.of(situation.brief());
        double lowest = scale.clamp(target);
        List<Outcome> found =
                situation.search().within(lowest, lowest + width, most).exactOrNot();
        return found.isEmpty() ? List.of(Aim.at(situation, lowest, scale.low())) : found;
    }
}
