package dev.holdfast.testkit.opponent;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.search.InverseUtility;

/**
 * An opponent that knows what our side wants and gives in by so much in each turn, as far as it will go. It takes our offer
 * when that is no better for us than what it would bid.
 */
public final class Haggler implements Opponent {

    private final InverseUtility packages;
    private final double worst;
    private final double range;
    private final double start;
    private final double step;
    private final double limit;

    private Haggler(UtilityFunction ours, double start, double step, double limit) {
        this.packages = InverseUtility.of(ours, Region.all(ours.space()));
        this.worst = ours.utility(packages.worst().exactOrNot());
        this.range = ours.utility(packages.best().exactOrNot()) - worst;
        this.start = start;
        this.step = step;
        this.limit = limit;
    }

    /**
     * Makes one.
     *
     * @param ours what our side wants
     * @param start where it starts: 0 for what is worst for us, 1 for what is best
     * @param step how much further it goes in each turn
     * @param limit how far it goes at most
     */
    public static Haggler against(UtilityFunction ours, double start, double step, double limit) {
        return new Haggler(ours, start, step, limit);
    }

    @Override
    public TheirMove next(Table table) {
        double share = Math.min(limit, start + step * table.turn());
        Outcome bid = packages.nearest(worst + share * range).exactOrNot();
        double worth = packages.utilityFunction().utility(bid);
        boolean takes = table.ours()
                .filter(ours -> packages.utilityFunction().utility(ours.outcome()) <= worth)
                .isPresent();
        return takes ? new TheirMove.Accept() : new TheirMove.Bid(bid, false, "");
    }
}
