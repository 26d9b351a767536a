package dev.holdfast.lab.session;

import java.util.Arrays;

/** What an author needs to know of something that a strategy threw. */
final class Thrown {

    private Thrown() {}

    /** The type, the words and the place. A strategy never knew a secret, so its words may be shown. */
    static String text(Throwable thrown) {
        String what = "it threw " + thrown.getClass().getName();
        try {
            return what + message(thrown) + place(thrown);
        } catch (RuntimeException fromItsOwnText) {
            return what;
        }
    }

    private static String message(Throwable thrown) {
        return thrown.getLocalizedMessage() == null ? "" : ": " + thrown.getLocalizedMessage();
    }

    private static String place(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
    }
}
