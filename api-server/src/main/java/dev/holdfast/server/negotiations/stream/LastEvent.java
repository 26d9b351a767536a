package dev.holdfast.server.negotiations.stream;

import dev.holdfast.server.problem.FieldCode;
import dev.holdfast.server.problem.FieldError;
import dev.holdfast.server.problem.ProblemException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;

/**
 * What the caller says was the last event that they were sent.
 *
 * @param field where they say so, for what is to be said about it
 */
record LastEvent(String id, String field) {

    /** The header, which a browser sends when it comes back, is newer than the address. */
    static Optional<LastEvent> of(Optional<String> header, Optional<String> after) {
        return header.map(id -> new LastEvent(id, "header:" + HttpHeaders.LAST_EVENT_ID_HEADER))
                .or(() -> after.map(id -> new LastEvent(id, "?after")));
    }

    /** The answer if they were not: the same whatever is wrong with it. */
    ProblemException unknown() {
        return ProblemException.invalid(new FieldError(
                field,
                FieldCode.INVALID_VALUE.code(),
                "must be the id of an event that a stream like this has sent to this role",
                "Send the id of the last event that was received, or none."));
    }
}
