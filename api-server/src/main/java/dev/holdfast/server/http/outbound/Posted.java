package dev.holdfast.server.http.outbound;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * What came of a request.
 *
 * @param status of the answer, if there was one
 * @param failure why it did not arrive, in words for whoever chose the address; empty if it did
 */
public record Posted(OptionalInt status, String failure) {

    public Posted {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(failure, "failure");
    }

    static Posted answered(int status) {
        return new Posted(OptionalInt.of(status), status / 100 == 2 ? "" : "answered " + status);
    }

    static Posted failed(String why) {
        return new Posted(OptionalInt.empty(), why);
    }

    public boolean hasArrived() {
        return failure.isEmpty();
    }

    /** Whether the other side says that nobody will ever listen there again. */
    public boolean isGone() {
        return status.orElse(0) == 410;
    }
}
