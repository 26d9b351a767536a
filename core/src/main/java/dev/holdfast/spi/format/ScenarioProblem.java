package dev.holdfast.spi.format;

import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One thing that is wrong with a scenario's files, for whoever has to mend them.
 *
 * @param file the file or folder
 * @param place where in the file: a line and column, a JSON pointer or an element's path; empty when it is about the whole
 * @param message what is wrong there
 * @param remedy what to do about it, in a sentence
 */
public record ScenarioProblem(Path file, String place, String message, String remedy) {

    /** What would begin a new line, or write over this one, wherever it is shown. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]");

    /** Checks that nothing is missing. */
    public ScenarioProblem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(remedy, "remedy");
    }

    /** The problem in a line: file, place, what is wrong, and what to do. Line breaks of the file are shown as they are written. */
    public String line() {
        String line = file + (place.isEmpty() ? "" : ", " + place) + ": " + message + ". " + remedy;
        return CONTROL.matcher(line)
                .replaceAll(found -> "\\\\u%04X".formatted((int) found.group().charAt(0)));
    }
}
