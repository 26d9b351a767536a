package dev.holdfast.server.demo.drawing;

import dev.holdfast.server.demo.print.Paper;
import dev.holdfast.server.demo.words.Amount;
import java.math.BigDecimal;

/** Draws where a deal lies between the walk-away point and the target. */
public final class PositionBar {

    private static final int LENGTH = 30;

    private PositionBar() {}

    /** As long as every line with a deal on it. */
    public static final int WIDTH = LENGTH + 3;

    /** A line with the deal on it; a deal beyond an end is drawn at that end. */
    public static String draw(Paper paper, double position) {
        int at = (int) Math.round(Math.max(0, Math.min(1, position)) * LENGTH);
        String line = paper.glyphs().line();
        return "|" + line.repeat(at) + paper.ink().bold(paper.glyphs().deal()) + line.repeat(LENGTH - at) + "|";
    }

    public static String words(double position) {
        return Amount.of(BigDecimal.valueOf(position), 2);
    }
}
