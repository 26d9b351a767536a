package dev.holdfast.server.templates;

import dev.holdfast.server.problem.FieldCode;
import dev.holdfast.server.problem.FieldError;
import dev.holdfast.server.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a file, each with its line, its column and what to do. Never repeats a value: it may be a floor. */
final class CsvMistakes {

    private static final int MOST = 100;

    private final List<FieldError> errors = new ArrayList<>();

    boolean isEmpty() {
        return errors.isEmpty();
    }

    /** A mistake in a column. */
    void add(long line, String column, FieldCode code, String message, String remedy) {
        put("line:" + line + ",column:" + column, code, message, remedy);
    }

    /** A mistake of a whole line. */
    void add(long line, FieldCode code, String message, String remedy) {
        put("line:" + line, code, message, remedy);
    }

    private void put(String place, FieldCode code, String message, String remedy) {
        if (errors.size() < MOST) {
            errors.add(new FieldError(place, code.code(), message, remedy));
        }
    }

    /** Answers 400 with all of them, if there are any. */
    void throwIfAny() {
        if (!isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }
}
