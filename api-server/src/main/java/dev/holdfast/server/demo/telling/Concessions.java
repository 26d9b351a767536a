package dev.holdfast.server.demo.telling;

import dev.holdfast.server.demo.answer.Ledger;
import dev.holdfast.server.demo.answer.Ledger.Entry;
import dev.holdfast.server.demo.answer.Ledger.Totals;
import dev.holdfast.server.demo.answer.Side;
import dev.holdfast.server.demo.print.Paper;
import dev.holdfast.server.demo.words.Amount;
import dev.holdfast.server.demo.words.Cast;
import dev.holdfast.server.demo.words.Matter;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Tells, and draws, who has given how much. */
final class Concessions {

    private static final int LONGEST_BAR = 20;
    private static final int MOST_STEPS = 8;

    private final Paper paper;
    private final Cast cast;
    private final Matter matter;

    Concessions(Paper paper, Cast cast, Matter matter) {
        this.paper = paper;
        this.cast = cast;
        this.matter = matter;
    }

    void tell(Ledger ledger) {
        paper.line("   " + paper.ink().bold("What each side has given"));
        Totals ours = ledger.team();
        Totals theirs = ledger.counterparty();
        double most = Math.max(ours.total(), theirs.total());
        int width = Math.max(amount(ours).length(), amount(theirs).length());
        side(cast.us(), ours, steps(Side.TEAM, ledger), most, width, paper.ink()::ours);
        side(cast.them(), theirs, steps(Side.COUNTERPARTY, ledger), most, width, paper.ink()::theirs);
        ledger.reciprocity()
                .ifPresent(ratio -> paper.paragraph(
                        6,
                        "%s has gone %s %% of the way that the plan allows. For every %s of ours, %s gave %s."
                                .formatted(
                                        cast.us(),
                                        Amount.hundredths(ours.share()),
                                        unit(),
                                        cast.them(),
                                        Amount.of(BigDecimal.valueOf(ratio), 2))));
    }

    private String unit() {
        return matter.onlyPrice().isPresent() ? matter.scale() + " 1" : "point";
    }

    private String amount(Totals totals) {
        return totals.number() == 0 ? "nothing" : matter.scaled(matter.difference(totals.total()));
    }

    private void side(String name, Totals totals, String steps, double most, int width, UnaryOperator<String> paint) {
        int length = most == 0 ? 0 : (int) Math.round(totals.total() / most * LONGEST_BAR);
        String padded = name + " ".repeat(cast.width() - name.length());
        String amount = amount(totals) + " ".repeat(width - amount(totals).length());
        String bar = paper.glyphs().bar().repeat(length) + " ".repeat(most == 0 ? 0 : LONGEST_BAR - length);
        String start = "      " + padded + "  " + amount + "  " + bar + "  ";
        String painted = "      " + paint.apply(padded) + "  " + amount + "  " + paint.apply(bar) + "  ";
        paper.paragraph(painted, start.length(), steps, UnaryOperator.identity());
    }

    private String steps(Side side, Ledger ledger) {
        List<Entry> steps = ledger.entries().stream()
                .filter(entry -> entry.by() == side && entry.size() > 0)
                .toList();
        if (steps.isEmpty()) {
            return "";
        }
        String sizes = steps.stream()
                .limit(MOST_STEPS)
                .map(entry -> matter.bare(matter.difference(entry.size())))
                .collect(Collectors.joining(", "));
        return (steps.size() == 1 ? "1 step: " : steps.size() + " steps: ")
                + sizes
                + (steps.size() > MOST_STEPS ? ", ..." : "");
    }
}
