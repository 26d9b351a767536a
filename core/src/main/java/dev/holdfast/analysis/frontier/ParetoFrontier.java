package dev.holdfast.analysis.frontier;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.AdditiveUtility;
import dev.holdfast.preference.UtilityFunction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The outcomes that cannot be made better for one party without making them worse for another; one outcome for each
 * different vector of utilities, in descending order of the first party's utility.
 *
 * <p>Source: Pareto, Manuale di economia politica (1906); for negotiation Raiffa, The Art and Science of Negotiation (1982).
 *
 * @param points the points
 */
public record ParetoFrontier(List<UtilityPoint> points) {

    private static final Comparator<UtilityPoint> BEST_FOR_THE_FIRST = (one, other) -> {
        for (int party = 0; party < one.utilities().size(); party++) {
            int order = Double.compare(other.utility(party), one.utility(party));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    };

    /** Copies the points. */
    public ParetoFrontier {
        points = List.copyOf(points);
    }

    /**
     * The frontier of two or more parties.
     *
     * @param parties their preferences over the same space
     * @throws IllegalArgumentException when there are fewer than two, or their spaces differ
     * @throws dev.holdfast.preference.SpaceTooLargeException when the frontier cannot be listed; the message says why
     */
    public static ParetoFrontier of(List<? extends UtilityFunction> parties) {
        if (parties.size() < 2
                || parties.stream()
                        .anyMatch(party -> !party.space().equals(parties.get(0).space()))) {
            throw new IllegalArgumentException("a frontier needs two or more parties with the same outcome space");
        }
        return distinct(candidates(parties).stream()
                .map(outcome -> UtilityPoint.of(outcome, parties))
                .toList());
    }

    private static List<Outcome> candidates(List<? extends UtilityFunction> parties) {
        List<AdditiveUtility> additive = new ArrayList<>();
        for (UtilityFunction party : parties) {
            if (party instanceof AdditiveUtility adding) {
                additive.add(adding);
            }
        }
        return additive.size() == parties.size() ? AdditiveFrontier.of(additive) : EnumeratedFrontier.of(parties);
    }

    /** Sums that are equal but for rounding, or clipped, leave candidates that are not better than others. */
    private static ParetoFrontier distinct(List<UtilityPoint> candidates) {
        List<UtilityPoint> sorted = new ArrayList<>(candidates);
        sorted.sort(BEST_FOR_THE_FIRST);
        List<UtilityPoint> points =
                Skyline.of(sorted.stream()
                                .map(point -> new Skyline.Candidate<>(point.cell(), point))
                                .toList())
                        .stream()
                        .map(Skyline.Candidate::what)
                        .sorted(BEST_FOR_THE_FIRST)
                        .toList();
        return new ParetoFrontier(points);
    }

    /** The points at which no party gets less than its reservation value. */
    public List<UtilityPoint> rational(List<Double> reservations) {
        return points.stream().filter(point -> point.reaches(reservations)).toList();
    }
}
