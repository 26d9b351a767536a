package dev.holdfast.plugin.formats.source;

import dev.holdfast.spi.format.ScenarioProblem;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Where something stands in a file.
 *
 * @param file the file or folder
 * @param where a line, a pointer or an element; empty for the whole file
 */
public record Place(Path file, String where) {

    /** The whole of a file or folder. */
    public static Place in(Path file) {
        return new Place(file, "");
    }

    /** What is wrong here and what to do about it; both without a capital letter or sentence in need of context. */
    public Mistake wrong(String message, String remedy) {
        return new Mistake(new ScenarioProblem(file, where, message, remedy));
    }

    /** Runs what refuses wrong values by {@link IllegalArgumentException}, and says where they stand. */
    public <T> T checked(Supplier<T> code, String remedy) {
        try {
            return code.get();
        } catch (IllegalArgumentException | ArithmeticException refused) {
            throw wrong(String.valueOf(refused.getMessage()), remedy);
        }
    }
}
