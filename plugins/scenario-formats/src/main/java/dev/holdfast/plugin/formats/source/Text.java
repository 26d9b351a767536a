package dev.holdfast.plugin.formats.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The characters of a file, to show where a parser got stuck: in our words, since a parser's are for programmers. */
public final class Text {

    private static final int BEFORE = 24;
    private static final int BEHIND = 12;

    private final Path file;
    private final List<String> lines;

    private Text(Path file, String text) {
        this.file = file;
        this.lines = text.lines().toList();
    }

    /** Of the bytes of a file. */
    public static Text of(Path file, byte[] bytes) {
        return new Text(
                file, new String(bytes, Source.isWide(bytes) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8));
    }

    /** Whether bytes are text in UTF-8. */
    public static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** What is wrong with a file that is not text in UTF-8. */
    public static Mistake notUtf8(Path file) {
        return Place.in(file).wrong("it is not text in UTF-8", "Save it as text, in the encoding UTF-8.");
    }

    /** A place, by line and column from 1. */
    public Place place(int line, int column) {
        return new Place(file, "line " + Math.max(1, line) + ", column " + Math.max(1, column));
    }

    /** Whether nothing but space is left from a line and column on, both from 1. */
    public boolean isEnd(int line, int column) {
        for (int number = Math.max(1, line); number <= lines.size(); number++) {
            String text = lines.get(number - 1);
            int from = number == line ? Math.min(text.length(), Math.max(0, column - 1)) : 0;
            if (!text.substring(from).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The characters around a line and column, both from 1. */
    public String around(int line, int column) {
        if (line < 1 || line > lines.size()) {
            return "the end of the file";
        }
        String text = lines.get(line - 1);
        int at = Math.max(0, Math.min(text.length(), column - 1));
        String shown = text.substring(Math.max(0, at - BEFORE), Math.min(text.length(), at + BEHIND))
                .strip();
        return shown.isEmpty() ? "an empty line" : "'" + shown + "'";
    }
}
