package dev.holdfast.server.drawing;

import static dev.holdfast.server.drawing.Markup.format;

import dev.holdfast.analysis.frontier.UtilityPoint;
import dev.holdfast.lab.measure.ScenarioFigures;
import dev.holdfast.lab.measure.Solutions;
import dev.holdfast.lab.session.result.TracedOffer;
import dev.holdfast.outcome.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The offers of a session by what they are worth to both parties, with the Pareto frontier and the solutions. Of more than two
 * parties the first two are shown.
 */
public final class OfferPlane {

    private static final double SIDE = 290;
    private static final double LEFT = 52;
    private static final double TOP = 10;
    private static final double BELOW = 62;
    private static final double SOLUTION = 4.2;
    private static final double DEAL = 7.5;

    private final Talk talk;
    private final ScenarioFigures figures;

    /** Of a session. */
    public OfferPlane(Talk talk) {
        this.talk = talk;
        this.figures = talk.figures();
    }

    /** Draws it. */
    public Svg draw() {
        Svg svg = new Svg(
                LEFT + SIDE + 18,
                TOP + SIDE + BELOW + 16 * talk.parties().size() + 6,
                "Offers of " + String.join(" and ", talk.parties()) + " on "
                        + figures.scenario().name());
        Panel panel = new Panel(svg, LEFT, TOP, SIDE, SIDE, axis(0), axis(1))
                .axes("Utility of " + profile(0), "Utility of " + profile(1));
        noDeal(panel);
        if (figures.solutions() instanceof Solutions.Known known) {
            frontier(panel, known.frontier().points());
        }
        offers(panel);
        Labels labels = new Labels(panel);
        Map<List<Double>, String> marks =
                figures.solutions() instanceof Solutions.Known known ? marks(known) : Map.of();
        marks.forEach((utilities, letters) -> solution(panel, labels, utilities, letters));
        talk.result().agreement().ifPresent(deal -> deal(panel, labels, deal));
        // words last, so that no mark covers them
        marks.forEach((utilities, letters) ->
                labels.write(panel.x(utilities.get(0)), panel.y(utilities.get(1)), SOLUTION, letters));
        talk.legend(svg, LEFT, TOP + SIDE + BELOW);
        return svg;
    }

    private Axis axis(int party) {
        return Axis.utilities(figures.lowest().get(party), figures.highest().get(party));
    }

    private String profile(int party) {
        String name = figures.scenario().profiles().get(party).name();
        return name.length() <= 34 ? name : name.substring(0, 33) + "…";
    }

    /** What somebody refuses lies in the grey. */
    private void noDeal(Panel panel) {
        double right = panel.x(figures.reservations().get(0));
        double above = panel.y(figures.reservations().get(1));
        if (right > panel.left()) {
            panel.svg().box("none", panel.left(), panel.top(), right - panel.left(), panel.bottom() - panel.top());
            panel.svg().line("noneline", right, panel.top(), right, panel.bottom());
        }
        if (above < panel.bottom()) {
            panel.svg().box("none", right, above, panel.right() - right, panel.bottom() - above);
            panel.svg().line("noneline", panel.left(), above, panel.right(), above);
        }
    }

    private void frontier(Panel panel, List<UtilityPoint> points) {
        Trail trail = new Trail();
        points.forEach(point -> trail.to(panel.x(point.utility(0)), panel.y(point.utility(1))));
        if (figures.reservations().size() == 2) {
            panel.svg().path("front", trail.line());
        }
        panel.svg().path("frontdots", trail.dots());
    }

    private void offers(Panel panel) {
        for (int party = 0; party < talk.parties().size(); party++) {
            Trail trail = new Trail();
            for (TracedOffer offer : talk.result().trace()) {
                if (offer.party() == party) {
                    trail.to(
                            panel.x(figures.utility(0, offer.outcome())), panel.y(figures.utility(1, offer.outcome())));
                }
            }
            panel.svg().path("line" + party % Style.SERIES, trail.line());
            panel.svg().path("dots" + party % Style.SERIES, trail.dots());
        }
    }

    /** Solutions at the same place share one mark. */
    private static Map<List<Double>, String> marks(Solutions.Known known) {
        Map<List<Double>, String> marks = new LinkedHashMap<>();
        mark(marks, "N", known.nash());
        mark(marks, "K", known.kalai());
        mark(marks, "S", known.kalaiSmorodinsky());
        mark(marks, "W", known.welfare());
        return marks;
    }

    private static void solution(Panel panel, Labels labels, List<Double> utilities, String letters) {
        double x = panel.x(utilities.get(0));
        double y = panel.y(utilities.get(1));
        panel.svg()
                .dot(
                        "solution",
                        x,
                        y,
                        SOLUTION,
                        format("%s: %.3f / %.3f", letters, utilities.get(0), utilities.get(1)));
        labels.keepFree(x, y, SOLUTION);
    }

    private static void mark(Map<List<Double>, String> marks, String letter, List<UtilityPoint> points) {
        points.stream()
                .findFirst()
                .ifPresent(point -> marks.merge(point.utilities(), letter, (before, next) -> before + " " + next));
    }

    private void deal(Panel panel, Labels labels, Outcome deal) {
        double first = figures.utility(0, deal);
        double second = figures.utility(1, deal);
        panel.svg().dot("deal", panel.x(first), panel.y(second), DEAL, format("Agreement: %.3f / %.3f", first, second));
        labels.keepFree(panel.x(first), panel.y(second), DEAL);
    }
}
