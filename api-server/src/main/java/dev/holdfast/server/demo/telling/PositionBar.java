package dev.holdfast.server.demo.telling;

import dev.holdfast.server.demo.print.Paper;
import java.math.BigDecimal;

/** Draws where a deal lies between the walk-away point and the target. */
final class PositionBar {

    private static final int LENGTH = 30;

    private PositionBar() {}

    /** As long as every line with a deal on it. */
    static final int WIDTH = LENGTH + 3;

    /** A line with the deal on it; a deal beyond an end is drawn at that end. */
    static String draw(Paper paper, double position) {
        int at = (int) Math.round(Math.max(0, Math.min(1, position)) * LENGTH);
        String line = paper.glyphs().line();
        return "|" + line.repeat(at) + paper.ink().bold(paper.glyphs().deal()) + line.repeat(LENGTH - at) + "|";
    }

    static String words(double position) {
        return Amount.of(BigDecimal.valueOf(position), 2);
    }
}
