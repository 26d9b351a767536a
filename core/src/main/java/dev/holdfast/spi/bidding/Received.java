package dev.holdfast.spi.bidding;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.bidding.opponent.TheirOffers;
import java.util.ArrayList;
import java.util.List;

/** How good their offers have been for us, and when they were made. */
final class Received {

    private record Receipt(Outcome offer, double progress) {}

    private final List<Receipt> receipts = new ArrayList<>();
    private final TheirOffers offers = new TheirOffers((offer, progress) -> receipts.add(new Receipt(offer, progress)));

    /** What their offers before the latest one come to. */
    double sumUp(Situation situation, Benchmark benchmark) {
        offers.read(situation);
        double now = situation.progress();
        double since = benchmark == Benchmark.BEST ? 0 : now - (1 - now);
        double best = 0;
        double sum = 0;
        int count = 0;
        for (int index = receipts.size() - 2; index >= 0 && receipts.get(index).progress() >= since; index--) {
            double utility = situation.utility(receipts.get(index).offer());
            best = Math.max(best, utility);
            sum += utility;
            count++;
        }
        return benchmark == Benchmark.MEAN_IN_WINDOW ? sum / Math.max(1, count) : best;
    }
}
