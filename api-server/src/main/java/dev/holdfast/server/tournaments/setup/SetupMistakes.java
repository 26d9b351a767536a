package dev.holdfast.server.tournaments.setup;

import java.io.Serial;
import java.util.List;

/** A tournament cannot be set up; the message names every mistake in a line of its own. */
public final class SetupMistakes extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    SetupMistakes(List<String> lines) {
        super((lines.size() == 1 ? "There is a mistake:" : "There are " + lines.size() + " mistakes:") + "\n  "
                + String.join("\n  ", lines));
    }
}
