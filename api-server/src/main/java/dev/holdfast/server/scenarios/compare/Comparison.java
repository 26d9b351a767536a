package dev.holdfast.server.scenarios.compare;

import dev.holdfast.analysis.solution.KalaiPoint;
import dev.holdfast.analysis.solution.KalaiSmorodinskyPoint;
import dev.holdfast.analysis.solution.NashPoint;
import dev.holdfast.analysis.solution.Opposition;
import dev.holdfast.analysis.solution.ParetoFrontier;
import dev.holdfast.analysis.solution.UtilityPoint;
import dev.holdfast.analysis.solution.WelfarePoint;
import dev.holdfast.preference.SpaceTooLargeException;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.scenario.Profile;
import dev.holdfast.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Two parties and what they can reach together.
 *
 * @param scenario a scenario of exactly these two
 * @param cloud what the outcomes are worth to them
 * @param frontier the Pareto frontier; empty when the space is too large for one that is not additive
 * @param solutions the solutions that there are
 */
public record Comparison(Scenario scenario, Cloud cloud, Optional<ParetoFrontier> frontier, List<Solution> solutions) {

    static Comparison of(Scenario scenario) {
        List<UtilityFunction> parties =
                scenario.profiles().stream().map(Profile::preferences).toList();
        Cloud cloud = Cloud.of(scenario.space(), parties);
        Optional<ParetoFrontier> frontier = frontier(parties);
        List<Solution> solutions =
                frontier.map(found -> solutions(found, scenario)).orElse(List.of());
        return new Comparison(scenario, cloud, frontier, solutions);
    }

    private static Optional<ParetoFrontier> frontier(List<UtilityFunction> parties) {
        try {
            return Optional.of(ParetoFrontier.of(parties));
        } catch (SpaceTooLargeException tooLarge) {
            return Optional.empty();
        }
    }

    private static List<Solution> solutions(ParetoFrontier frontier, Scenario scenario) {
        List<Double> reservations = reservations(scenario);
        List<Double> highest = scenario.profiles().stream()
                .map(profile -> UtilityRange.of(profile.preferences()).highest())
                .toList();
        List<Solution> solutions = new ArrayList<>();
        add(solutions, "Nash", NashPoint.of(frontier, reservations));
        add(solutions, "Kalai", KalaiPoint.of(frontier, reservations));
        add(solutions, "Kalai-Smorodinsky", KalaiSmorodinskyPoint.of(frontier, reservations, highest));
        add(solutions, "Maximum welfare", WelfarePoint.of(frontier.points()));
        return solutions;
    }

    private static void add(List<Solution> solutions, String name, Optional<UtilityPoint> point) {
        point.ifPresent(found -> solutions.add(new Solution(name, found)));
    }

    private static List<Double> reservations(Scenario scenario) {
        return scenario.profiles().stream().map(Profile::reservation).toList();
    }

    /** What no deal is worth to each. */
    public List<Double> reservations() {
        return reservations(scenario);
    }

    /** The share of the outcomes, or of the sample, that is better than no deal for both. */
    public double agreementZone() {
        return cloud.shareAbove(reservations());
    }

    /** The distance of the nearest outcome to the best for both. */
    public OptionalDouble opposition() {
        return frontier.map(found -> Opposition.ofNearest(found.points())).orElse(OptionalDouble.empty());
    }
}
