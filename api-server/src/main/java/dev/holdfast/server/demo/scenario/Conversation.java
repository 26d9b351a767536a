package dev.holdfast.server.demo.scenario;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * One talk from its opening to its end.
 *
 * @param title whom our side talks to
 * @param story what a listener should know beforehand
 * @param script what is done, in order; whatever is left when the negotiation is closed is left out
 * @param expect what must be true at the end
 */
public record Conversation(
        @NotBlank @Size(max = 200) String title,
        Optional<@Size(max = 2000) String> story,
        @Size(min = 1, max = 1000) List<@Valid Step> script,
        @Valid Expectation expect) {

    public Conversation {
        script = List.copyOf(script);
    }
}
