package dev.holdfast.server.negotiations.events;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that has happened.
 *
 * @param version its number among the events that the caller sees, from 1
 * @param at when
 * @param type what
 * @param by who did it, when somebody did
 * @param details what there is to say about it
 */
public record EventView(
        long version, Instant at, String type, Optional<AuthorView> by, @JsonUnwrapped EventDetails details) {

    @Override
    public String toString() {
        return "EventView[" + version + ", " + type + "]";
    }
}
