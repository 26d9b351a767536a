package dev.holdfast.spi.bidding.mutual;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.AdditiveUtility;
import dev.holdfast.preference.search.InverseUtility;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.bidding.opponent.OpponentModel;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Finds the packages that the other side likes most, by a model, of those that are about equally good for us. Where there are
 * too many to look at each, it exchanges values issue by issue, giving up first what costs them least for what we gain, which
 * may miss the very best.
 */
public final class MostLiked {

    private static final int MOST_LOOKED_AT = 1024;
    private static final int FEW_LOOKED_AT = 128;
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
        boolean isLarge = isLarge(search);
        if (isLarge && search.utilityFunction() instanceof AdditiveUtility ours) {
            List<Outcome> exchanged = new Exchange(ours, search.region(), model).mostLiked(lowest, count);
            if (!exchanged.isEmpty()) {
                return exchanged;
            }
        }
        List<Outcome> all = search.within(lowest, highest, isLarge ? FEW_LOOKED_AT : MOST_LOOKED_AT)
                .exactOrNot();
        if (all.isEmpty()) {
            return List.of(search.worstNotBelow(lowest).orElseGet(search::best).exactOrNot());
        }
        return count == 1 ? List.of(mostLiked(all, model)) : mostLiked(all, model, count);
    }

    private static List<Outcome> mostLiked(List<Outcome> all, OpponentModel model, int count) {
        return all.stream()
                .map(each -> new Liked(each, model.utility(each)))
                .sorted(Comparator.comparingDouble(Liked::utility).reversed())
                .limit(count)
                .map(Liked::outcome)
                .toList();
    }

    /** The first of the most liked. */
    private static Outcome mostLiked(List<Outcome> all, OpponentModel model) {
        Outcome best = all.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (Outcome each : all) {
            double liked = model.utility(each);
            if (liked > most) {
                best = each;
                most = liked;
            }
        }
        return best;
    }

    private record Liked(Outcome outcome, double utility) {}

    /**
     * Answers which is one of the best there are for them that are worth at least so much to us, found without looking at many:
     * prepared once for questions about several levels, while the model stays as it is.
     */
    static DoubleFunction<Outcome> quickly(InverseUtility search, OpponentModel model) {
        if (search.utilityFunction() instanceof AdditiveUtility ours) {
            Exchange exchange = new Exchange(ours, search.region(), model);
            return lowest -> exchange.mostLiked(lowest, 1).stream().findFirst().orElseGet(() -> search.best()
                    .exactOrNot());
        }
        return lowest -> {
            List<Outcome> few =
                    search.within(lowest, lowest + BAND, FEW_LOOKED_AT).exactOrNot();
            return few.isEmpty() ? search.nearest(lowest).exactOrNot() : mostLiked(few, model);
        };
    }

    /** Whether there are too many packages to look at each of a level. */
    static boolean isLarge(InverseUtility search) {
        return search.region().size() > MOST_INDEXED;
    }
}
