package dev.holdfast.server.scenarios.plot;

import static dev.holdfast.server.drawing.Markup.escaped;
import static dev.holdfast.server.drawing.Markup.format;

import dev.holdfast.analysis.frontier.UtilityPoint;
import dev.holdfast.scenario.Profile;
import dev.holdfast.server.scenarios.compare.Cloud;
import dev.holdfast.server.scenarios.compare.Comparison;
import dev.holdfast.server.scenarios.compare.Solution;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The picture: a self-contained SVG that follows the reader's choice of light or dark. */
final class OutcomePlot {

    private static final String STYLE =
            """
            <style>
            .plot { --ink: #1d2530; --soft: #6b7684; --grid: #e3e7ec; --paper: #ffffff; --dot: #9db4cf; --front: #c2410c;
                    --no: #64748b; font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; }
            @media (prefers-color-scheme: dark) {
            .plot { --ink: #e8ecf1; --soft: #9aa5b1; --grid: #2a323c; --paper: #12171d; --dot: #4b6584; --front: #fb923c;
                    --no: #94a3b8; } }
            .plot .paper { fill: var(--paper); }
            .plot text { fill: var(--ink); }
            .plot .soft { fill: var(--soft); }
            .plot .title { font-size: 18px; font-weight: 600; }
            .plot .grid { stroke: var(--grid); }
            .plot .axis { stroke: var(--soft); fill: none; }
            .plot .dots { stroke: var(--dot); stroke-width: 3; stroke-linecap: round; fill: none; opacity: .75; }
            .plot .front { stroke: var(--front); stroke-width: 1.5; fill: none; }
            .plot .frontdots { stroke: var(--front); stroke-width: 5; stroke-linecap: round; fill: none; }
            .plot .none { fill: var(--no); opacity: .13; }
            .plot .noneline { stroke: var(--no); stroke-dasharray: 5 4; }
            .plot .mark { stroke: var(--paper); stroke-width: 1.5; }
            </style>
            """;

    private static final List<String> COLOURS = List.of("#7c3aed", "#0d9488", "#2563eb", "#ca8a04");

    private static final int RIGHT = Frame.LEFT + Frame.SIDE;

    private final Comparison comparison;
    private final Frame frame;
    private final StringBuilder svg = new StringBuilder();

    private OutcomePlot(Comparison comparison) {
        this.comparison = comparison;
        this.frame = Frame.around(comparison.cloud());
    }

    static String of(Comparison comparison) {
        return new OutcomePlot(comparison).draw();
    }

    private String draw() {
        svg.append(format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" class=\"plot\" role=\"img\" aria-label=\"%s\">%n",
                Frame.WIDTH,
                Frame.HEIGHT,
                escaped("Outcomes of " + comparison.scenario().name())));
        svg.append(STYLE).append("<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n");
        grid();
        noDeal();
        svg.append("<path class=\"dots\" d=\"").append(dots()).append("\"/>\n");
        comparison.frontier().ifPresent(frontier -> frontier(frontier.points()));
        solutions();
        titles();
        return svg.append("</svg>\n").toString();
    }

    private void grid() {
        for (int fifth = 0; fifth <= 5; fifth++) {
            double share = fifth / 5.0;
            double across = frame.lowestX() + share * (frame.highestX() - frame.lowestX());
            double up = frame.lowestY() + share * (frame.highestY() - frame.lowestY());
            line("grid", frame.x(across), Frame.BOTTOM, frame.x(across), Frame.TOP);
            line("grid", Frame.LEFT, frame.y(up), RIGHT, frame.y(up));
            text("soft", frame.x(across), Frame.BOTTOM + 18, "middle", format("%.1f", across));
            text("soft", Frame.LEFT - 8, frame.y(up) + 4, "end", format("%.1f", up));
        }
        svg.append(format(
                "<rect class=\"axis\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>%n",
                Frame.LEFT, Frame.TOP, Frame.SIDE, Frame.SIDE));
    }

    /** The outcomes that somebody refuses lie in the grey. */
    private void noDeal() {
        double right = frame.x(comparison.reservations().get(0));
        double top = frame.y(comparison.reservations().get(1));
        if (right > Frame.LEFT) {
            area(Frame.LEFT, Frame.TOP, right - Frame.LEFT, Frame.SIDE);
            line("noneline", right, Frame.BOTTOM, right, Frame.TOP);
        }
        if (top < Frame.BOTTOM) {
            area(right, top, RIGHT - right, Frame.BOTTOM - top);
            line("noneline", Frame.LEFT, top, RIGHT, top);
        }
    }

    /** Points that cannot be told apart in the picture are drawn once. */
    private String dots() {
        Cloud cloud = comparison.cloud();
        Set<String> drawn = new HashSet<>();
        StringBuilder path = new StringBuilder();
        for (int number = 0; number < cloud.count(); number++) {
            String dot = dot(cloud.utilities().get(0)[number], cloud.utilities().get(1)[number]);
            if (drawn.add(dot)) {
                path.append(dot);
            }
        }
        return path.toString();
    }

    private String dot(double first, double second) {
        return format("M%.1f %.1fh0", frame.x(first), frame.y(second));
    }

    private void frontier(List<UtilityPoint> points) {
        List<UtilityPoint> ascending = points.stream()
                .sorted(Comparator.comparingDouble(point -> point.utility(0)))
                .toList();
        StringBuilder line = new StringBuilder();
        StringBuilder dots = new StringBuilder();
        for (UtilityPoint point : ascending) {
            line.append(format(
                    "%s%.1f %.1f",
                    line.length() == 0 ? "M" : "L", frame.x(point.utility(0)), frame.y(point.utility(1))));
            dots.append(dot(point.utility(0), point.utility(1)));
        }
        svg.append(format("<path class=\"front\" d=\"%s\"/>%n<path class=\"frontdots\" d=\"%s\"/>%n", line, dots));
    }

    private void solutions() {
        int legend = RIGHT + 24;
        int row = Frame.TOP + 10;
        text("soft", legend, row, "start", comparison.frontier().isPresent() ? "Pareto frontier and" : "No frontier:");
        row += 18;
        text("soft", legend, row, "start", comparison.frontier().isPresent() ? "solutions" : "too many outcomes");
        for (int number = 0; number < comparison.solutions().size(); number++) {
            Solution solution = comparison.solutions().get(number);
            String colour = COLOURS.get(number % COLOURS.size());
            double size = 11 - 2.3 * number;
            mark(
                    colour,
                    frame.x(solution.point().utility(0)),
                    frame.y(solution.point().utility(1)),
                    size,
                    solution.name());
            row += 34;
            mark(colour, legend + 7, row - 4, 6, solution.name());
            text("", legend + 22, row, "start", solution.name());
            text(
                    "soft",
                    legend + 22,
                    row + 15,
                    "start",
                    format(
                            "%.3f / %.3f",
                            solution.point().utility(0), solution.point().utility(1)));
        }
        boolean hopeless = comparison
                .frontier()
                .map(frontier -> frontier.rational(comparison.reservations()).isEmpty())
                .orElse(false);
        if (hopeless) {
            text("soft", legend, row + 40, "start", "Nothing is as good as");
            text("soft", legend, row + 58, "start", "no deal for both.");
        }
    }

    private void titles() {
        Profile first = comparison.scenario().profiles().get(0);
        Profile second = comparison.scenario().profiles().get(1);
        text("title", Frame.LEFT, 30, "start", comparison.scenario().name());
        text("soft", Frame.LEFT, 48, "start", shown());
        text("", Frame.LEFT + Frame.SIDE / 2, Frame.BOTTOM + 42, "middle", "Utility of " + first.name());
        svg.append(format(
                "<text transform=\"translate(22 %.1f) rotate(-90)\" text-anchor=\"middle\">%s</text>%n",
                Frame.TOP + Frame.SIDE / 2.0, escaped("Utility of " + second.name())));
        if (comparison.reservations().stream().anyMatch(reservation -> reservation > 0)) {
            text("soft", RIGHT, Frame.BOTTOM + 60, "end", "grey: no deal is better for somebody");
        }
    }

    private String shown() {
        return comparison.cloud().isComplete()
                ? format("%,d outcomes", comparison.cloud().count())
                : format(
                        "a sample of %,d of %,d outcomes",
                        comparison.cloud().count(),
                        comparison.scenario().space().size());
    }

    private void mark(String colour, double x, double y, double size, String name) {
        svg.append(format(
                "<circle class=\"mark\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"><title>%s</title></circle>%n",
                x, y, size, colour, escaped(name)));
    }

    private void area(double x, double y, double width, double height) {
        svg.append(format(
                "<rect class=\"none\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>%n", x, y, width, height));
    }

    private void line(String style, double fromX, double fromY, double toX, double toY) {
        svg.append(format(
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>%n",
                style, fromX, fromY, toX, toY));
    }

    private void text(String style, double x, double y, String anchor, String words) {
        svg.append(format(
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
                style, x, y, anchor, escaped(words)));
    }
}
