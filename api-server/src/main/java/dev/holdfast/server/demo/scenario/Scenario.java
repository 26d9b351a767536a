package dev.holdfast.server.demo.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * A negotiation to be played, once or several times with different people on the other side.
 *
 * @param format always {@value #FORMAT}
 * @param title what it is about
 * @param story what a listener should know beforehand, a sentence or two
 * @param negotiation the body with which each negotiation is created, as {@code POST /v1/negotiations} takes it
 * @param conversations what is played, one after the other, each in a negotiation of its own
 * @param afterword what a listener should think about at the end
 */
public record Scenario(
        String format,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 2000) String story,
        JsonNode negotiation,
        @Size(min = 1, max = 20) List<@Valid Conversation> conversations,
        Optional<@Size(max = 2000) String> afterword) {

    /** The one version of the format. */
    public static final String FORMAT = "holdfast-talk/1";

    public Scenario {
        if (!FORMAT.equals(format)) {
            throw new IllegalArgumentException("the format must be \"" + FORMAT + "\"");
        }
        if (!negotiation.isObject()) {
            throw new IllegalArgumentException("negotiation must be an object: the body of POST /v1/negotiations");
        }
        conversations = List.copyOf(conversations);
    }
}
