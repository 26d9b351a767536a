package dev.holdfast.server.demo.telling;

import dev.holdfast.server.demo.answer.Result;
import dev.holdfast.server.demo.drawing.PositionBar;
import dev.holdfast.server.demo.print.Paper;
import dev.holdfast.server.demo.words.Amount;
import java.util.List;
import java.util.function.UnaryOperator;

/** All conversations side by side. */
public final class Summary {

    private Summary() {}

    /**
     * One line.
     *
     * @param title whom our side talked to
     * @param end how it ended, in a few words
     * @param result what it was worth
     */
    public record Line(String title, String end, Result result) {}

    /** Tells them. */
    public static void tell(Paper paper, List<Line> lines) {
        paper.title("What it was worth");
        paper.blank();
        lines.forEach(line -> tell(paper, line));
        paper.blank();
        paper.paragraph(
                3,
                "The line is the way from the walk-away point on the left to the target on the right; the deal is where"
                        + " it was made.");
    }

    private static void tell(Paper paper, Line line) {
        Result result = line.result();
        paper.line("   " + paper.ink().bold(line.title()));
        result.settlementPosition()
                .ifPresentOrElse(
                        position -> deal(paper, position, line.end()),
                        () -> paper.paragraph(6, paper.glyphs().leave() + " " + line.end() + avoided(result)));
    }

    private static void deal(Paper paper, double position, String end) {
        String words = "  " + PositionBar.words(position) + "  ";
        String start = "      " + PositionBar.draw(paper, position) + words;
        paper.paragraph(start, 6 + PositionBar.WIDTH + words.length(), end, UnaryOperator.identity());
    }

    private static String avoided(Result result) {
        return result.bestRefused()
                .filter(refused -> !refused.acceptable())
                .flatMap(Result.Refused::money)
                .map(money -> "; loss avoided: " + Amount.of(money.lossAvoided()))
                .orElse("");
    }
}
