package dev.holdfast.outcome;

import java.util.OptionalInt;

/**
 * One thing that is negotiated, with a finite, ordered set of values.
 *
 * <p>Values are addressed by their index, from 0 to {@link #size()} − 1, and written as text: a label, a whole number
 * or a plain decimal.
 */
public sealed interface Issue permits CategoricalIssue, NumericIssue {

    /** The name, unique within an outcome space. */
    String name();

    /** How many values the issue can take; at least 1. */
    int size();

    /** The canonical text of the value at an index. */
    String text(int index);

    /** The index of a value written as text, or empty when the issue does not allow it. */
    OptionalInt indexOf(String text);

    /** What is allowed, in words for the person who has to correct a value. */
    String allowed();

    /** Checks that a name can be used for an issue: not blank, at most 100 characters. */
    static String requireName(String name) {
        if (name.isBlank() || name.length() > 100) {
            throw new IllegalArgumentException("an issue needs a name of 1 to 100 characters");
        }
        return name;
    }
}
