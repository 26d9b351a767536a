package dev.holdfast.server.drawing;

import static dev.holdfast.server.drawing.Markup.format;

import dev.holdfast.lab.statistics.MeanEstimate;
import dev.holdfast.lab.statistics.Ranking;
import dev.holdfast.lab.statistics.Standing;
import dev.holdfast.lab.statistics.Tie;
import java.util.List;

/** A ranking as dots with their confidence intervals, and bars beside those that do not differ. */
public final class Whiskers {

    private static final double ROW = 24;
    private static final double LETTER = 7.1;
    private static final double PLOT = 310;
    private static final int LONGEST = 30;

    private final Ranking ranking;

    /** Of a ranking. */
    public Whiskers(Ranking ranking) {
        this.ranking = ranking;
    }

    /**
     * Draws it.
     *
     * @param score what the score is, with its unit
     */
    public Svg draw(String score) {
        List<Standing> standings = ranking.standings();
        List<Tie> ties =
                ranking.ties().stream().filter(tie -> tie.members().size() > 1).toList();
        double left = 16
                + LETTER
                        * standings.stream()
                                .mapToInt(standing -> cut(standing.name()).length())
                                .max()
                                .orElse(0);
        double bottom = 8 + ROW * standings.size();
        Svg svg = new Svg(left + PLOT + 62 + 9 * ties.size(), bottom + 40, "Ranking by " + score);
        Axis axis = axis(standings);
        for (double tick : axis.ticks()) {
            double x = left + PLOT * axis.share(tick);
            svg.line("grid", x, 8, x, bottom);
            svg.text("soft", x, bottom + 15, "middle", axis.text(tick));
        }
        svg.box("axis", left, 8, PLOT, ROW * standings.size());
        svg.text("", left + PLOT / 2, bottom + 32, "middle", score);
        for (int place = 0; place < standings.size(); place++) {
            row(svg, standings.get(place), axis, left, middle(place));
        }
        for (int number = 0; number < ties.size(); number++) {
            double x = left + PLOT + 54 + 9 * number;
            List<Integer> members = ties.get(number).members();
            svg.line("tieline", x, middle(members.get(0)), x, middle(members.get(members.size() - 1)));
            members.forEach(place -> svg.line("tie", x, middle(place) - 6, x, middle(place) + 6));
        }
        return svg;
    }

    private static double middle(int place) {
        return 8 + ROW * place + ROW / 2;
    }

    private static void row(Svg svg, Standing standing, Axis axis, double left, double y) {
        MeanEstimate score = standing.score();
        double low = left + PLOT * axis.share(score.low());
        double high = left + PLOT * axis.share(score.high());
        svg.text("", left - 8, y + 4, "end", cut(standing.name()));
        svg.line("whisker", low, y, high, y);
        svg.line("whisker", low, y - 4, low, y + 4);
        svg.line("whisker", high, y - 4, high, y + 4);
        svg.dot(
                "fill0",
                left + PLOT * axis.share(score.mean()),
                y,
                4.5,
                format(
                        "%s: %.3f (%.3f to %.3f), n = %d",
                        standing.name(), score.mean(), score.low(), score.high(), score.count()));
        svg.text("soft", left + PLOT + 8, y + 4, "start", format("%.3f", score.mean()));
    }

    private static Axis axis(List<Standing> standings) {
        double low = standings.stream().mapToDouble(s -> s.score().low()).min().orElse(0);
        double high =
                standings.stream().mapToDouble(s -> s.score().high()).max().orElse(1);
        // where an interval goes beyond all possible utilities, it is cut off
        double from = Math.max(0, Math.min(low, 0.95));
        return Axis.around(from, Math.max(Math.min(1, high), from + 0.05));
    }

    private static String cut(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }
}
