package dev.holdfast.server.negotiations.offers;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * An offer to be put on the table.
 *
 * @param terms a value for each issue, by its name
 * @param expiresAt until when it can be accepted; 48 hours from now, if it is not said
 * @param message words that go with it
 * @param isFinal that it is their last; for the counterparty only
 * @param trade that it gives something for something, so that it must not be worse for our side; for our team only
 */
public record NewOffer(
        Map<String, JsonNode> terms,
        Optional<Instant> expiresAt,
        Optional<@Size(max = 4000) String> message,
        @JsonProperty("final") Optional<Boolean> isFinal,
        Optional<Boolean> trade) {}
