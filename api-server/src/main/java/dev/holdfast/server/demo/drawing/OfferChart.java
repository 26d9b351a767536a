package dev.holdfast.server.demo.drawing;

import dev.holdfast.server.demo.drawing.Trail.Round;
import dev.holdfast.server.demo.print.Glyphs;
import dev.holdfast.server.demo.print.Ink;
import dev.holdfast.server.demo.print.Paper;
import dev.holdfast.server.demo.words.Cast;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Draws both sides' offers over the rounds. */
public final class OfferChart {

    private static final int COLUMNS = 60;
    private static final int WIDEST_ROUND = 5;

    private final Paper paper;
    private final Glyphs glyphs;
    private final Ink ink;
    private final List<Round> rounds;
    private final Trail trail;
    private final ChartRows rows;
    private final int width;

    private OfferChart(Paper paper, Trail trail) {
        this.paper = paper;
        this.glyphs = paper.glyphs();
        this.ink = paper.ink();
        this.trail = trail;
        List<Round> all = trail.rounds();
        this.rounds = all.subList(Math.max(0, all.size() - COLUMNS), all.size());
        this.rows = new ChartRows(heights());
        this.width = Math.max(1, Math.min(WIDEST_ROUND, COLUMNS / rounds.size()));
    }

    public static void draw(Paper paper, Trail trail, Cast cast, String unit) {
        OfferChart chart = new OfferChart(paper, trail);
        chart.plot(unit);
        chart.legend(cast);
    }

    private DoubleStream heights() {
        return rounds.stream()
                .flatMapToDouble(round -> DoubleStream.concat(round.ours().stream(), round.theirs().stream()));
    }

    private void plot(String unit) {
        int labelWidth = rows.labelWidth();
        paper.line("   " + ink.faint(unit));
        for (int row = rows.count() - 1; row >= 0; row--) {
            String label = " ".repeat(labelWidth - rows.label(row).length()) + rows.label(row);
            StringBuilder line = new StringBuilder("   " + ink.faint(label + " " + glyphs.tick()));
            for (int round = 0; round < rounds.size(); round++) {
                line.append(" ".repeat(width - 1)).append(sign(round, row));
            }
            paper.line(line.toString());
        }
        String before = " ".repeat(labelWidth + 4);
        paper.line(ink.faint(before + glyphs.corner() + glyphs.line().repeat(width * rounds.size() + 1)));
        paper.line(ink.faint(before + " " + numbers()));
    }

    private String sign(int index, int row) {
        Round round = rounds.get(index);
        boolean last = index == rounds.size() - 1;
        if (last && trail.deal().isPresent() && rows.of(trail.deal().getAsDouble()) == row) {
            return ink.bold(glyphs.deal());
        }
        boolean ours = round.ours().isPresent() && rows.of(round.ours().getAsDouble()) == row;
        if (ours) {
            return ink.ours(round.last() ? glyphs.ourFinal() : glyphs.ours());
        }
        boolean theirs = round.theirs().isPresent() && rows.of(round.theirs().getAsDouble()) == row;
        return theirs ? ink.theirs(glyphs.theirs()) : " ";
    }

    /** The numbers of the rounds, as many as fit; our opening has none. */
    private String numbers() {
        int first = trail.rounds().size() - rounds.size() + (opensWithUs() ? 0 : 1);
        int every = IntStream.of(1, 2, 5, 10)
                .filter(step -> step * width >= WIDEST_ROUND)
                .findFirst()
                .orElse(10);
        StringBuilder line = new StringBuilder();
        for (int index = 0; index < rounds.size(); index++) {
            int number = first + index;
            String shown = number > 0 && number % every == 0 ? String.valueOf(number) : "";
            int gap = width * (index + 1) - line.length() - shown.length();
            line.append(" ".repeat(shown.isEmpty() ? 0 : Math.max(0, gap))).append(shown);
        }
        return line + "  round";
    }

    private boolean opensWithUs() {
        return trail.rounds().get(0).theirs().isEmpty();
    }

    private void legend(Cast cast) {
        StringBuilder legend = new StringBuilder("   ");
        legend.append(ink.ours(glyphs.ours() + " " + cast.us()));
        if (rounds.stream().anyMatch(Round::last)) {
            legend.append("   ").append(ink.ours(glyphs.ourFinal() + " our final offer"));
        }
        legend.append("   ").append(ink.theirs(glyphs.theirs() + " " + cast.them()));
        if (trail.deal().isPresent()) {
            legend.append("   ").append(ink.bold(glyphs.deal() + " deal"));
        }
        paper.line(legend.toString());
    }
}
