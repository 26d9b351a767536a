package dev.holdfast.preference;

import dev.holdfast.outcome.IndexRange;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.raw.RawAdditive;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A utility function that is a sum over the issues. Each issue's part is a whole number of units, so that sums are exact:
 * what searches and analyses add up is to the last bit what {@link #utility} says.
 */
public sealed interface AdditiveUtility extends UtilityFunction permits LinearAdditive, RawAdditive {

    /** What the value at an index of the issue at a position adds to the utility, in whole units. */
    long units(int position, int index);

    /** What every outcome has in addition to its parts, in whole units. */
    long constantUnits();

    /** How many units make a utility of 1. */
    UnitScale scale();

    /** The utility above which nothing counts any more: 1 where the format clips, infinite where it does not. */
    double ceiling();

    /**
     * A range of indexes of the issue at a position, cut into runs along each of which the parts only rise or only fall. A
     * price of a thousand million steps on a line is one run.
     */
    List<IndexRange> runs(int position, IndexRange range);

    /** What the value at an index of the issue at a position adds to the utility. */
    default double part(int position, int index) {
        return scale().utility(units(position, index));
    }

    /** What every outcome has in addition to its parts. */
    default double constant() {
        return scale().utility(constantUnits());
    }

    /** The utility of a sum of parts in units, the constant not included; never decreasing. */
    default double utility(long sumOfUnits) {
        return Math.min(ceiling(), scale().utility(sumOfUnits + constantUnits()));
    }

    @Override
    default double utility(Outcome outcome) {
        outcome.requireIn(space());
        int count = space().issues().size();
        long sum = 0;
        for (int position = 0; position < count; position++) {
            sum += units(position, outcome.index(position));
        }
        return utility(sum);
    }

    @Override
    default double highest(Region region) {
        long sum = 0;
        for (int position = 0; position < space().issues().size(); position++) {
            sum += extremes(region, position).max().orElseThrow();
        }
        return utility(sum);
    }

    @Override
    default double lowest(Region region) {
        long sum = 0;
        for (int position = 0; position < space().issues().size(); position++) {
            sum += extremes(region, position).min().orElseThrow();
        }
        return utility(sum);
    }

    private LongStream extremes(Region region, int position) {
        return region.ranges(position).stream()
                .flatMap(range -> runs(position, range).stream())
                .flatMapToLong(run -> LongStream.of(units(position, run.first()), units(position, run.last())));
    }
}
