package dev.holdfast.server.demo.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody does.
 *
 * @param by who
 * @param action what
 * @param terms the package, for offers: issue to value
 * @param message words to the other side
 * @param note words to the listener, told before the step
 * @param times how often in a row, once when not said; repeating ends when the negotiation is closed
 * @param refused the reason code with which Holdfast must refuse this step; without one it must not be refused
 */
public record Step(
        Actor by,
        Action action,
        Optional<Map<String, JsonNode>> terms,
        Optional<@Size(max = 4000) String> message,
        Optional<@Size(max = 2000) String> note,
        Optional<@Min(1) @Max(1000) Integer> times,
        Optional<@Size(min = 1, max = 100) String> refused) {

    public Step {
        if (!action.isFor(by)) {
            throw new IllegalArgumentException("%s cannot %s; that is for %s".formatted(by, action, action.actors()));
        }
        if (terms.isEmpty() && action.needsTerms(by)) {
            throw new IllegalArgumentException(action + " needs terms: a value for each issue");
        }
        if (terms.isPresent() && !action.takesTerms()) {
            throw new IllegalArgumentException(action + " takes no terms");
        }
        if (message.isPresent() && !action.takesMessage()) {
            throw new IllegalArgumentException(action + " takes no message; use note for words to the listener");
        }
        if (message.isEmpty() && action == Action.WARN) {
            throw new IllegalArgumentException("WARN needs a message");
        }
    }
}
