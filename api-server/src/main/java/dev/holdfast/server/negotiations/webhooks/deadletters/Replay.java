package dev.holdfast.server.negotiations.webhooks.deadletters;

import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Dead letters to be tried again.
 *
 * @param event the id of one; all of them if none is named
 */
public record Replay(Optional<@Size(min = 1, max = 200) String> event) {

    /** All of them. */
    public static final Replay ALL = new Replay(Optional.empty());
}
