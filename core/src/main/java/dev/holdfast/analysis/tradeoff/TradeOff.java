package dev.holdfast.analysis.tradeoff;

import dev.holdfast.analysis.tradeoff.Adjustment.Adjusted;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.search.InverseUtility;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds a package that is good enough for us and as they asked for it in as many terms as possible.
 *
 * <p>Source: the idea of trading off by similarity is that of Faratin, Sierra and Jennings, Using similarity criteria to
 * make issue trade-offs in automated negotiations (Artificial Intelligence 142, 2002). Here the search is greedy: one issue
 * is changed if one is enough, otherwise first the one that gains most for us.
 */
public final class TradeOff {

    private static final int NEIGHBOURS = 256;

    private final InverseUtility search;
    private final UtilityFunction preferences;
    private final List<Adjustment> adjustments;
    private final Region region;

    /** Looks for packages within the region of a search. */
    public TradeOff(InverseUtility search) {
        this.search = search;
        this.preferences = search.utilityFunction();
        this.region = search.region();
        this.adjustments = IntStream.range(0, preferences.space().issues().size())
                .mapToObj(position -> new Adjustment(preferences, region, position))
                .toList();
    }

    /**
     * Packages between ours and what the other side wants, with a utility for us from {@code lowest} to {@code highest},
     * both included. First come those in which no term is beyond what either side has named, and of these the closest to
     * theirs. Not all packages, but the ones that are worth a look.
     */
    public List<Outcome> between(Outcome ours, Outcome wanted, double lowest, double highest) {
        return Stream.concat(
                        towards(wanted, lowest).stream(),
                        search.within(lowest, highest, NEIGHBOURS).exactOrNot().stream())
                .filter(each -> preferences.utility(each) <= highest)
                .distinct()
                .sorted(Comparator.<Outcome>comparingLong(each -> detour(ours, each, wanted))
                        .thenComparingDouble(each -> Distance.between(each, wanted)))
                .toList();
    }

    /** The same for all packages between the two, whatever the rounding. */
    private static long detour(Outcome ours, Outcome each, Outcome wanted) {
        return Math.round((Distance.between(ours, each) + Distance.between(each, wanted)) * 1e6);
    }

    /**
     * A package of at least this utility for us, close to what the other side wants; empty when none was found. It can be
     * better for us than asked for, where issues have few values.
     */
    public Optional<Outcome> towards(Outcome wanted, double utility) {
        Outcome current = withinRegion(wanted);
        List<Adjustment> unchanged = new ArrayList<>(adjustments);
        while (preferences.utility(current) < utility && !unchanged.isEmpty()) {
            Outcome from = current;
            List<Adjusted> changes =
                    unchanged.stream().map(each -> each.best(from)).toList();
            Optional<Outcome> enough = changes.stream()
                    .filter(each -> each.utility() >= utility)
                    .flatMap(each -> each.by().leastChange(from, utility).stream())
                    .min(Comparator.comparingDouble(each -> Distance.between(each, wanted)));
            if (enough.isPresent()) {
                return enough;
            }
            Adjusted most = changes.stream()
                    .max(Comparator.comparingDouble(Adjusted::utility))
                    .orElseThrow();
            unchanged.remove(most.by());
            current = most.outcome();
        }
        return Optional.of(current).filter(each -> preferences.utility(each) >= utility);
    }

    /** What they want, with each value that we do not propose replaced by the nearest one that we do. */
    private Outcome withinRegion(Outcome wanted) {
        int[] indexes = IntStream.range(0, wanted.space().issues().size())
                .map(position -> region.allows(position, wanted.index(position))
                        ? wanted.index(position)
                        : nearestAllowed(position, wanted.index(position)))
                .toArray();
        return wanted.space().at(indexes);
    }

    private int nearestAllowed(int position, int index) {
        int size = preferences.space().issues().get(position).size();
        return IntStream.range(1, size)
                .flatMap(far -> IntStream.of(index - far, index + far))
                .filter(each -> each >= 0 && each < size && region.allows(position, each))
                .findFirst()
                .orElseThrow();
    }
}
