package dev.holdfast.server.scenarios.compare;

import dev.holdfast.analysis.frontier.AgreementZone;
import dev.holdfast.analysis.frontier.ParetoFrontier;
import dev.holdfast.analysis.frontier.UtilityPoint;
import dev.holdfast.analysis.solution.KalaiPoint;
import dev.holdfast.analysis.solution.KalaiSmorodinskyPoint;
import dev.holdfast.analysis.solution.NashPoint;
import dev.holdfast.analysis.solution.WelfarePoint;
import dev.holdfast.preference.SpaceTooLargeException;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.scenario.Profile;
import dev.holdfast.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two parties and what they can reach together.
 *
 * @param scenario a scenario of exactly these two
 * @param cloud what the outcomes are worth to them
 * @param frontier the Pareto frontier; empty when the space is too large for one that is not additive
 * @param figures what is known about the two: the zone of agreement, and more where there is a frontier
 * @param solutions the solutions that there are
 */
public record Comparison(
        Scenario scenario,
        Cloud cloud,
        Optional<ParetoFrontier> frontier,
        List<Figure> figures,
        List<Solution> solutions) {

    static Comparison of(Scenario scenario) {
        List<UtilityFunction> parties =
                scenario.profiles().stream().map(Profile::preferences).toList();
        List<Double> reservations = reservations(scenario);
        Optional<ParetoFrontier> frontier = frontier(parties);
        List<Figure> figures = new ArrayList<>();
        figures.add(Measures.zone(AgreementZone.of(parties, reservations, Scatter.numbers())));
        List<Solution> solutions = new ArrayList<>();
        if (frontier.isPresent()) {
            // a frontier has been computed, so the utilities can be as well
            List<Double> highest = parties.stream()
                    .map(party -> UtilityRange.of(party).highest())
                    .toList();
            figures.addAll(Measures.of(frontier.get(), reservations, highest));
            solutions.addAll(solutions(frontier.get(), reservations, highest));
        }
        return new Comparison(scenario, Cloud.of(scenario.space(), parties), frontier, figures, solutions);
    }

    private static Optional<ParetoFrontier> frontier(List<UtilityFunction> parties) {
        try {
            return Optional.of(ParetoFrontier.of(parties));
        } catch (SpaceTooLargeException tooLarge) {
            return Optional.empty();
        }
    }

    private static List<Solution> solutions(ParetoFrontier frontier, List<Double> reservations, List<Double> highest) {
        List<UtilityPoint> rational = frontier.rational(reservations);
        List<Solution> solutions = new ArrayList<>();
        add(solutions, "Nash", NashPoint.of(frontier, reservations));
        add(solutions, "Kalai", KalaiPoint.of(frontier, reservations));
        add(solutions, "Kalai-Smorodinsky", KalaiSmorodinskyPoint.of(frontier, reservations, highest));
        add(solutions, "Maximum welfare", WelfarePoint.of(frontier.points()));
        add(solutions, "Relative welfare", WelfarePoint.relative(rational, reservations, highest));
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

    /** Whether anything is no worse than no deal for both; true where that is not known. */
    public boolean isAnythingRational() {
        return frontier.map(found -> !found.rational(reservations()).isEmpty()).orElse(true);
    }
}
