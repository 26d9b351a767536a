package dev.holdfast.negotiation.readiness;

import dev.holdfast.negotiation.party.Author;
import java.time.Instant;

/**
 * On what a fact rests.
 *
 * @param text what was seen or heard; not blank
 * @param by who says so
 * @param at when it was recorded
 */
public record Evidence(String text, Author by, Instant at) {

    /** Checks the text. */
    public Evidence {
        if (text.isBlank()) {
            throw new IllegalArgumentException("evidence must say something");
        }
    }
}
