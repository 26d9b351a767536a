package dev.holdfast.server.negotiations.webhooks;

import dev.holdfast.server.http.outbound.Posted;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What came of a test event.
 *
 * @param arrived whether the receiver has said that it has it
 * @param status of its answer, if there was one
 * @param failure why it did not arrive
 */
public record TestOutcome(boolean arrived, OptionalInt status, Optional<String> failure) {

    static TestOutcome of(Posted posted) {
        return new TestOutcome(
                posted.hasArrived(),
                posted.status(),
                Optional.of(posted.failure()).filter(why -> !why.isEmpty()));
    }
}
