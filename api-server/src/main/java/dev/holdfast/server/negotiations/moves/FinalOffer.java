package dev.holdfast.server.negotiations.moves;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Our last offer, which binds.
 *
 * @param terms the package; the one that stands, if it is not said
 * @param expiresAt until when it can be accepted; 48 hours from now, if it is not said
 * @param message words that go with it
 */
public record FinalOffer(
        Optional<Map<String, JsonNode>> terms,
        Optional<Instant> expiresAt,
        Optional<@Size(max = 4000) String> message) {}
