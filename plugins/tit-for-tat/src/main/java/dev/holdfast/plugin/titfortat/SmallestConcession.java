package dev.holdfast.plugin.titfortat;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.search.InverseUtility;
import dev.holdfast.spi.Situation;
import java.util.List;

/** What a concession costs at least: the gap between two neighbours in the order of our packages. */
final class SmallestConcession {

    private static final double BARELY = 1e-12;

    private SmallestConcession() {}

    /**
     * The gap, as a share of the whole range.
     *
     * @param asked how often it has been asked for before in this negotiation
     */
    static double at(Situation situation, int asked, double range) {
        InverseUtility search = situation.search();
        int rank = 2 * asked;
        double noDeal = situation.brief().plan().settlingPoint().utility().orElse(0);
        List<Outcome> ranked = search.within(
                        search.utilityFunction().utility(search.worst().exactOrNot()),
                        search.utilityFunction().utility(search.best().exactOrNot()),
                        rank + 2)
                .exactOrNot();
        return (utility(search, ranked, rank, noDeal) - utility(search, ranked, rank + 1, noDeal) + BARELY) / range;
    }

    /** Where the packages end, no deal is what comes next. */
    private static double utility(InverseUtility search, List<Outcome> ranked, int rank, double noDeal) {
        return rank < ranked.size() ? search.utilityFunction().utility(ranked.get(rank)) : noDeal;
    }
}
