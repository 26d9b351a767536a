package dev.holdfast.spi.bidding.mutual;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.AdditiveUtility;
import dev.holdfast.preference.search.InverseUtility;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.bidding.opponent.OpponentModel;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the packages that the other side likes most, by a model, of those that are about equally good for us. Where there are
 * too many to look at each, it exchanges values issue by issue, giving up first what costs them least for what we gain, which
 * may miss the very best.
 */
public final class MostLiked {

    private static final int MOST_LOOKED_AT = 1024;
    private static final int FEW_LOOKED_AT = 64;
    private static final double BAND = 0.05;
    private static final double MOST_INDEXED = 131_072;

    private MostLiked() {}

    /** The package they like most of those that are worth from {@code target} to a tolerance more to us. */
    public static Outcome at(Situation situation, OpponentModel model, double target, double tolerance) {
        return within(situation.search(), model, target, target + tolerance, 1).get(0);
    }

    /**
     * Packages that are worth at least {@code lowest} to us and not much more than {@code highest}, unless they like one more
     * that is: the most liked first, all different.
     *
     * @param count how many are wanted; there may be fewer, but there is always one, the best for us where none is worth
     *     {@code lowest}
     */
    public static List<Outcome> within(
            InverseUtility search, OpponentModel model, double lowest, double highest, int count) {
        if (search.utilityFunction() instanceof AdditiveUtility ours && size(search.region()) > MOST_INDEXED) {
            List<Outcome> exchanged = new Exchange(ours, search.region(), model, lowest).mostLiked(count);
            if (!exchanged.isEmpty()) {
                return exchanged;
            }
        }
        List<Outcome> all = search.within(lowest, highest, MOST_LOOKED_AT);
        if (all.isEmpty()) {
            return List.of(search.worstNotBelow(lowest).orElseGet(search::best));
        }
        return all.stream()
                .sorted(Comparator.comparingDouble((Outcome each) -> -model.utility(each)))
                .limit(count)
                .toList();
    }

    /** One of the best there are for them that are worth at least {@code lowest} to us, found without looking at many. */
    static Outcome quickly(InverseUtility search, OpponentModel model, double lowest) {
        if (search.utilityFunction() instanceof AdditiveUtility ours) {
            List<Outcome> found = new Exchange(ours, search.region(), model, lowest).mostLiked(1);
            return found.isEmpty() ? search.best() : found.get(0);
        }
        return search.within(lowest, lowest + BAND, FEW_LOOKED_AT).stream()
                .max(Comparator.comparingDouble(model::utility))
                .orElseGet(() -> search.nearest(lowest));
    }

    private static double size(Region region) {
        double size = 1;
        for (int position = 0; position < region.space().issues().size(); position++) {
            size *= region.count(position);
        }
        return size;
    }
}
