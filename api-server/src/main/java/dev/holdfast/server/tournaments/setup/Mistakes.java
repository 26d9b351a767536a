package dev.holdfast.server.tournaments.setup;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that all of it is said at once. */
final class Mistakes {

    private final List<String> lines = new ArrayList<>();

    /** Notes a mistake: where it is, what is wrong, and what to do. */
    void add(String place, String message, String remedy) {
        lines.add(place + ": " + message + (remedy.isEmpty() ? "" : " " + remedy));
    }

    /** Notes a mistake that somebody else has worded. */
    void add(String place, String message) {
        add(place, message, "");
    }

    int count() {
        return lines.size();
    }

    /**
     * Goes on only when nothing is wrong.
     *
     * @throws SetupMistakes naming everything
     */
    void throwIfAny() throws SetupMistakes {
        if (!lines.isEmpty()) {
            throw new SetupMistakes(lines);
        }
    }
}
