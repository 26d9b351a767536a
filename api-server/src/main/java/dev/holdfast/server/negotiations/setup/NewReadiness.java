package dev.holdfast.server.negotiations.setup;

import dev.holdfast.server.negotiations.terms.TheirPositionJson;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known already when a negotiation is set up.
 *
 * @param facts the evidence of each fact that is established, by its name
 * @param rejections how they have rejected our offer, each time
 * @param theirPosition what they have let us know
 */
public record NewReadiness(
        Optional<Map<String, @NotBlank @Size(max = 2000) String>> facts,
        Optional<@Size(max = 20) List<@NotBlank @Size(max = 2000) String>> rejections,
        Optional<@Valid TheirPositionJson> theirPosition) {}
