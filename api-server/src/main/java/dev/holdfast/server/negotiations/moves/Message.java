package dev.holdfast.server.negotiations.moves;

import jakarta.validation.constraints.Size;
import java.util.Optional;

/** Words that go with a move. */
public record Message(Optional<@Size(max = 4000) String> message) {

    /** The words of a body, which is null when there was none. */
    static String of(Message body) {
        return Optional.ofNullable(body).flatMap(Message::message).orElse("");
    }
}
