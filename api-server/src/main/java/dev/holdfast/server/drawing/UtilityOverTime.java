package dev.holdfast.server.drawing;

import static dev.holdfast.server.drawing.Markup.format;

import dev.holdfast.lab.measure.ScenarioFigures;
import dev.holdfast.lab.session.result.TracedOffer;

/** What each party demands for itself in the course of a session. */
public final class UtilityOverTime {

    private static final double WIDTH = 290;
    private static final double HEIGHT = 200;
    private static final double LEFT = 52;
    private static final double TOP = 10;
    private static final double BELOW = 62;

    private final Talk talk;
    private final ScenarioFigures figures;

    /** Of a session. */
    public UtilityOverTime(Talk talk) {
        this.talk = talk;
        this.figures = talk.figures();
    }

    /** Draws it. */
    public Svg draw() {
        Svg svg = new Svg(
                LEFT + WIDTH + 18,
                TOP + HEIGHT + BELOW + 16 * talk.parties().size() + 6,
                "Utility over time of " + String.join(" and ", talk.parties()) + " on "
                        + figures.scenario().name());
        double lowest =
                figures.lowest().stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double highest = figures.highest().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        Panel panel = new Panel(svg, LEFT, TOP, WIDTH, HEIGHT, Axis.UNIT, Axis.utilities(lowest, highest))
                .axes("Time (share of " + talk.rounds() + " rounds)", "Own utility of own offers");
        for (int party = 0; party < talk.parties().size(); party++) {
            party(panel, party);
        }
        talk.legend(svg, LEFT, TOP + HEIGHT + BELOW);
        return svg;
    }

    private void party(Panel panel, int party) {
        Trail trail = new Trail();
        for (TracedOffer offer : talk.result().trace()) {
            if (offer.party() == party) {
                trail.to(panel.x(time(offer.round())), panel.y(figures.utility(party, offer.outcome())));
            }
        }
        panel.svg().path("line" + party % Style.SERIES, trail.line());
        talk.result().agreement().ifPresent(deal -> {
            double utility = figures.utility(party, deal);
            double end = panel.x(time(talk.result().rounds() - 1));
            panel.svg().dot("deal", end, panel.y(utility), 5, format("Agreement: %.3f", utility));
            panel.svg()
                    .path(
                            "dots" + party % Style.SERIES,
                            new Trail().to(end, panel.y(utility)).dots());
        });
    }

    private double time(int round) {
        return (round + 1.0) / (talk.rounds() + 1.0);
    }
}
