package dev.holdfast.server.scenarios.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.analysis.frontier.ParetoFrontier;
import dev.holdfast.analysis.solution.KalaiPoint;
import dev.holdfast.analysis.solution.KalaiSmorodinskyPoint;
import dev.holdfast.analysis.solution.NashPoint;
import dev.holdfast.analysis.solution.Opposition;
import dev.holdfast.analysis.solution.WelfarePoint;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.scenario.Profile;
import dev.holdfast.scenario.Scenario;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The figures of one scenario by the names that manifests use. Figures that say {@code given_reservation} or {@code
 * rational} are about the reservation values of the files; all others are about reservation values of 0.
 */
final class Truths {

    private static final Map<String, BiFunction<Truths, JsonNode, Optional<String>>> FIGURES = Map.ofEntries(
            Map.entry("outcomes", (ours, expected) -> ours.count(expected, ours.size())),
            Map.entry(
                    "pareto_points",
                    (ours, expected) -> ours.count(
                            expected, String.valueOf(ours.frontier.points().size()))),
            Map.entry(
                    "rational_pareto_points",
                    (ours, expected) -> ours.count(
                            expected,
                            String.valueOf(
                                    ours.frontier.rational(ours.reservations).size()))),
            Map.entry("reservation", (ours, expected) -> Figures.numbers(expected, ours.reservations)),
            Map.entry(
                    "nash_given_reservation",
                    (ours, expected) -> Figures.point(expected, NashPoint.all(ours.frontier, ours.reservations))),
            Map.entry(
                    "nash_rv0", (ours, expected) -> Figures.point(expected, NashPoint.all(ours.frontier, ours.zeros))),
            Map.entry(
                    "max_welfare",
                    (ours, expected) -> Figures.point(expected, WelfarePoint.all(ours.frontier.points()))),
            Map.entry(
                    "max_min", (ours, expected) -> Figures.point(expected, KalaiPoint.all(ours.frontier, ours.zeros))),
            Map.entry(
                    "kalai_given_reservation",
                    (ours, expected) -> Figures.point(expected, KalaiPoint.all(ours.frontier, ours.reservations))),
            Map.entry(
                    "kalai_smorodinsky_given_reservation",
                    (ours, expected) -> Figures.point(
                            expected, KalaiSmorodinskyPoint.all(ours.frontier, ours.reservations, ours.highest))),
            Map.entry(
                    "opposition_min_dist",
                    (ours, expected) -> Figures.numbers(
                            expected,
                            Opposition.ofNearest(ours.frontier.points()).stream()
                                    .boxed()
                                    .toList())),
            Map.entry(
                    "opposition_kalai",
                    (ours, expected) -> Figures.anyNumber(
                            expected,
                            KalaiPoint.all(ours.frontier, ours.zeros).stream()
                                    .map(Opposition::distance)
                                    .toList())),
            Map.entry("max_util", (ours, expected) -> Figures.numbers(expected, ours.highest)),
            Map.entry("min_util", (ours, expected) -> Figures.numbers(expected, ours.lowest)),
            Map.entry("pair", (ours, expected) -> Optional.empty()));

    private final List<UtilityFunction> parties;
    private final List<Double> reservations;
    private final List<Double> zeros;
    private final List<Double> highest;
    private final List<Double> lowest;
    private final ParetoFrontier frontier;

    private Truths(Scenario scenario) {
        this.parties = scenario.profiles().stream().map(Profile::preferences).toList();
        this.reservations =
                scenario.profiles().stream().map(Profile::reservation).toList();
        this.zeros = Collections.nCopies(parties.size(), 0.0);
        Region all = Region.all(scenario.space());
        this.highest = parties.stream().map(party -> party.highest(all)).toList();
        this.lowest = parties.stream().map(party -> party.lowest(all)).toList();
        this.frontier = ParetoFrontier.of(parties);
    }

    /** What differs. A figure of an unknown name differs, whatever it is, and so do no figures at all. */
    static List<Difference> differences(Scenario scenario, JsonNode truth) {
        Truths ours = new Truths(scenario);
        List<Difference> differences = new ArrayList<>();
        if (truth.properties().stream().allMatch(figure -> figure.getKey().equals("pair"))) {
            differences.add(new Difference("all figures", "nothing", "not compared"));
        }
        truth.properties().forEach(figure -> {
            JsonNode expected = figure.getValue();
            if (FIGURES.containsKey(figure.getKey())) {
                FIGURES.get(figure.getKey())
                        .apply(ours, expected)
                        .ifPresent(our -> differences.add(new Difference(figure.getKey(), expected.toString(), our)));
            } else {
                differences.add(new Difference(
                        figure.getKey(),
                        expected.toString(),
                        "nothing: there is no figure of this name, only "
                                + FIGURES.keySet().stream().sorted().toList()));
            }
        });
        return differences;
    }

    private String size() {
        return parties.get(0).space().size().toString();
    }

    private Optional<String> count(JsonNode expected, String ours) {
        boolean same = expected.isNumber() && expected.decimalValue().compareTo(new BigDecimal(ours)) == 0;
        return same ? Optional.empty() : Optional.of(ours);
    }
}
