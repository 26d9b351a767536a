package dev.holdfast.server.demo.telling;

import dev.holdfast.server.demo.print.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes a talk down turn by turn. A turn that says the same as the one before is counted instead. */
final class Turns {

    private final Paper paper;
    private final int indent;
    private final List<Paragraph> turn = new ArrayList<>();
    private String before = "";
    private int repeated;

    /** What a paragraph begins with and what it says, each in its colour. */
    private record Paragraph(
            String start, UnaryOperator<String> startPaint, String text, UnaryOperator<String> paint) {}

    /** @param indent how far text is indented that has no beginning of its own */
    Turns(Paper paper, int indent) {
        this.paper = paper;
        this.indent = indent;
    }

    void add(String start, UnaryOperator<String> startPaint, String text, UnaryOperator<String> paint) {
        turn.add(new Paragraph(start, startPaint, text, paint));
    }

    void endTurn() {
        if (turn.isEmpty()) {
            return;
        }
        String now = turn.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
        if (now.equals(before)) {
            repeated++;
        } else {
            tellRepetition();
            turn.forEach(part -> paper.paragraph(
                    part.startPaint().apply(part.start()), part.start().length(), part.text(), part.paint()));
            before = now;
        }
        turn.clear();
    }

    /** The talk is over. */
    void end() {
        endTurn();
        tellRepetition();
    }

    private void tellRepetition() {
        if (repeated > 0) {
            paper.paragraph(indent, "... and the same " + (repeated == 1 ? "once more" : repeated + " times more"));
            repeated = 0;
        }
    }
}
