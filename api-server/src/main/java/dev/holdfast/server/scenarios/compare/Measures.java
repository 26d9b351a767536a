package dev.holdfast.server.scenarios.compare;

import dev.holdfast.analysis.frontier.AgreementZone;
import dev.holdfast.analysis.frontier.ParetoFrontier;
import dev.holdfast.analysis.frontier.UtilityPoint;
import dev.holdfast.analysis.solution.Opposition;
import dev.holdfast.analysis.solution.WelfarePoint;
import java.util.ArrayList;
import java.util.List;

/** Computes the figures about two parties. Where there is no frontier, only the zone of agreement is known. */
final class Measures {

    private Measures() {}

    static Figure zone(AgreementZone zone) {
        return new Figure(
                "rational fraction",
                zone.share(),
                zone.standardError(),
                false,
                "share of the outcomes that are better than no deal for both: the zone of agreement");
    }

    static List<Figure> of(ParetoFrontier frontier, List<Double> reservations, List<Double> highest) {
        List<UtilityPoint> points = frontier.points();
        List<UtilityPoint> rational = frontier.rational(reservations);
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.count("Pareto points", points.size(), "undominated pairs of utilities: the frontier"));
        figures.add(Figure.count("rational Pareto points", rational.size(), "those no worse than no deal for either"));
        Opposition.ofNearest(points)
                .ifPresent(distance -> figures.add(Figure.exact(
                        "opposition", distance, "distance of the nearest outcome to a utility of 1 for both")));
        Opposition.relative(rational, highest)
                .ifPresent(distance -> figures.add(Figure.exact(
                        "relative opposition",
                        distance,
                        "the same of rational outcomes, utilities divided by each party's highest")));
        WelfarePoint.of(points)
                .ifPresent(point -> figures.add(
                        Figure.exact("maximum welfare", WelfarePoint.sum(point), "the largest sum of utilities")));
        WelfarePoint.relative(rational, reservations, highest)
                .ifPresent(point -> figures.add(Figure.exact(
                        "relative welfare",
                        WelfarePoint.relativeSum(point, reservations, highest),
                        "the largest sum of gains over no deal, each as a share of the party's largest")));
        return figures;
    }
}
