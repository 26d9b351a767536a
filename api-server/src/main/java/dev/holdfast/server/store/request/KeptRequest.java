package dev.holdfast.server.store.request;

import java.util.Objects;
import java.util.Optional;

/**
 * What is kept of a request.
 *
 * @param answer sealed; empty while the request is at work, and for ever if the server was lost after it had written something
 */
public record KeptRequest(Mark mark, Optional<String> answer) {

    public KeptRequest {
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(answer, "answer");
    }

    @Override
    public String toString() {
        return "KeptRequest[at=" + mark.at() + ", answered=" + answer.isPresent() + "]";
    }
}
