package dev.holdfast.spi.format;

import java.nio.file.Path;
import java.util.Objects;

/**
 * One thing that is wrong with a scenario's files, for whoever has to mend them.
 *
 * @param file the file or folder
 * @param place where in the file: a line and column, a JSON pointer or an element's path; empty when it is about the whole
 * @param message what is wrong there
 * @param remedy what to do about it, in a sentence
 */
public record ScenarioProblem(Path file, String place, String message, String remedy) {

    /** Checks that nothing is missing. */
    public ScenarioProblem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(remedy, "remedy");
    }

    /** The problem in a line: file, place, what is wrong, and what to do. */
    public String line() {
        return file + (place.isEmpty() ? "" : ", " + place) + ": " + message + ". " + remedy;
    }
}
