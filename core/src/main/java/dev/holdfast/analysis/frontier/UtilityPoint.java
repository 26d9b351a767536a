package dev.holdfast.analysis.frontier;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.UtilityFunction;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An outcome and what it is worth to each party.
 *
 * @param outcome one of the outcomes with these utilities
 * @param utilities the utilities, in the order of the parties
 */
public record UtilityPoint(Outcome outcome, List<Double> utilities) {

    /** Utilities that differ by less count as equal. */
    public static final double RESOLUTION = 1e-9;

    /** Copies the utilities. */
    public UtilityPoint {
        utilities = List.copyOf(utilities);
    }

    /** What the outcome is worth to each of the parties. */
    public static UtilityPoint of(Outcome outcome, List<? extends UtilityFunction> parties) {
        return new UtilityPoint(
                outcome, parties.stream().map(party -> party.utility(outcome)).toList());
    }

    /** The utility of one party. */
    public double utility(int party) {
        return utilities.get(party);
    }

    /** Whether no party gets less than the given utilities. */
    public boolean reaches(List<Double> reservations) {
        return IntStream.range(0, utilities.size())
                .allMatch(party -> utilities.get(party) >= reservations.get(party) - RESOLUTION);
    }

    /** The distance to other utilities: {@code √Σ(uᵢ − vᵢ)²}. */
    public double distance(List<Double> others) {
        double squares = 0;
        for (int party = 0; party < utilities.size(); party++) {
            double difference = utilities.get(party) - others.get(party);
            squares += difference * difference;
        }
        return Math.sqrt(squares);
    }

    /** The utilities on the grid on which they are compared. */
    long[] cell() {
        return utilities.stream()
                .mapToLong(utility -> Math.round(utility / RESOLUTION))
                .toArray();
    }
}
