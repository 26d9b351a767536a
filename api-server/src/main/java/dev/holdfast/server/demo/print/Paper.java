package dev.holdfast.server.demo.print;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Where the story is written: lines of a width that every terminal has. */
public final class Paper {

    /** Stands between words that belong on one line; written as a space. */
    public static final char HARD_SPACE = '\u00a0';

    private static final int WIDTH = 80;

    private final PrintWriter out;
    private final Ink ink;
    private final Glyphs glyphs;

    public Paper(PrintWriter out, Ink ink, Glyphs glyphs) {
        this.out = out;
        this.ink = ink;
        this.glyphs = glyphs;
    }

    public Ink ink() {
        return ink;
    }

    public Glyphs glyphs() {
        return glyphs;
    }

    public void blank() {
        line("");
    }

    /** A line as it is. */
    public void line(String text) {
        out.println(text.replace(HARD_SPACE, ' ').stripTrailing());
        out.flush();
    }

    /** A title over the whole width. */
    public void title(String text) {
        String start = glyphs.line().repeat(2) + " ";
        int rest = Math.max(2, WIDTH - start.length() - text.length() - 1);
        line(ink.bold(start + text + " " + glyphs.line().repeat(rest)));
    }

    /** A paragraph behind an indent. */
    public void paragraph(int indent, String text) {
        paragraph(" ".repeat(indent), indent, text, UnaryOperator.identity());
    }

    /**
     * A paragraph.
     *
     * @param start what the first line begins with
     * @param indent how far the other lines are indented: the length of the start, without its colours
     * @param paint colours each line, without what it begins with
     */
    public void paragraph(String start, int indent, String text, UnaryOperator<String> paint) {
        String before = start;
        for (String part : wrap(text, WIDTH - indent)) {
            line(before + paint.apply(part));
            before = " ".repeat(indent);
        }
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" +", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
