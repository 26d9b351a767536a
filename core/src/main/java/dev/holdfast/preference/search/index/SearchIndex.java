package dev.holdfast.preference.search.index;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.AdditiveUtility;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.search.Found;
import dev.holdfast.preference.search.InverseUtility;
import dev.holdfast.preference.search.question.Asked;
import dev.holdfast.preference.search.sum.SortedCombinations;
import dev.holdfast.preference.search.sum.UtilityScale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All outcomes of a region, sorted by utility: a question is one binary search, and makes each outcome only once. */
public final class SearchIndex implements InverseUtility {

    private final UtilityFunction preferences;
    private final Region region;
    private final SortedCombinations sorted;
    private final SortedUtilities utilities;

    /** Made when first asked for. Two threads may both make one: they are equal. */
    private final Optional<Found<Outcome>>[] outcomes;

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of a generic type
    private SearchIndex(UtilityFunction preferences, Region region, SortedCombinations sorted, double[] utilities) {
        this.preferences = preferences;
        this.region = region;
        this.sorted = sorted;
        this.utilities = new SortedUtilities(utilities);
        this.outcomes = new Optional[utilities.length];
    }

    /** The index of a region. */
    public static SearchIndex of(UtilityFunction preferences, Region region) {
        // the first of these changes fastest, so that equal utilities stay in the order of the space
        List<Integer> lastFirst = IntStream.range(0, region.space().issues().size())
                .boxed()
                .collect(Collectors.collectingAndThen(Collectors.toList(), positions -> {
                    Collections.reverse(positions);
                    return positions;
                }));
        if (preferences instanceof AdditiveUtility additive) {
            SortedCombinations sorted = SortedCombinations.ofSums(additive, region, lastFirst);
            double[] utilities = new double[sorted.size()];
            for (int rank = 0; rank < utilities.length; rank++) {
                utilities[rank] = additive.utility(sorted.key(rank));
            }
            return new SearchIndex(preferences, region, sorted, utilities);
        }
        SortedCombinations sorted = SortedCombinations.ofUtilities(preferences, region, lastFirst);
        double[] utilities = new double[sorted.size()];
        for (int rank = 0; rank < utilities.length; rank++) {
            utilities[rank] = UtilityScale.utility(sorted.key(rank));
        }
        return new SearchIndex(preferences, region, sorted, utilities);
    }

    @Override
    public UtilityFunction utilityFunction() {
        return preferences;
    }

    @Override
    public Region region() {
        return region;
    }

    @Override
    public Found<Outcome> best() {
        return first(utilities.size() - 1).orElseThrow();
    }

    @Override
    public Found<Outcome> worst() {
        return at(0).orElseThrow();
    }

    @Override
    public Optional<Found<Outcome>> worstNotBelow(double utility) {
        int place = utilities.firstNotBelow(Asked.number(utility));
        return place == utilities.size() ? Optional.empty() : at(place);
    }

    @Override
    public Found<Outcome> nearest(double utility) {
        int above = utilities.firstNotBelow(Asked.number(utility));
        if (above == 0) {
            return worst();
        }
        boolean isAboveNearer =
                above < utilities.size() && utilities.at(above) - utility <= utility - utilities.at(above - 1);
        return (isAboveNearer ? at(above) : first(above - 1)).orElseThrow();
    }

    @Override
    public Found<List<Outcome>> within(double lowest, double highest, int limit) {
        Asked.limit(limit);
        int from = utilities.firstNotBelow(Asked.number(lowest));
        int to = utilities.firstNotBelow(Math.nextUp(Asked.number(highest))) - 1;
        List<Outcome> found = new ArrayList<>();
        for (int place = to; place >= from && found.size() < limit; place--) {
            found.add(at(place).orElseThrow().exactOrNot());
        }
        return new Found.Exact<>(found);
    }

    @Override
    public Optional<Found<Outcome>> ranked(int rank) {
        return Asked.rank(rank, Integer.MAX_VALUE) >= utilities.size()
                ? Optional.empty()
                : at(utilities.size() - 1 - rank);
    }

    /** The first of those with the same utility as the one at a place. */
    private Optional<Found<Outcome>> first(int place) {
        return at(utilities.firstNotBelow(utilities.at(place)));
    }

    private Optional<Found<Outcome>> at(int place) {
        Optional<Found<Outcome>> known = outcomes[place];
        if (known == null) {
            int[] indexes = new int[region.space().issues().size()];
            sorted.fill(place, indexes);
            known = Optional.of(new Found.Exact<>(region.space().at(indexes)));
            outcomes[place] = known;
        }
        return known;
    }
}
