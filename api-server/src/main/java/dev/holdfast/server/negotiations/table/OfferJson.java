package dev.holdfast.server.negotiations.table;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.negotiation.offer.OfferStatus;
import dev.holdfast.server.negotiations.audience.Side;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * An offer.
 *
 * @param id which offer it is
 * @param revision which statement of it; to be named with the id by whoever accepts, declines or withdraws it
 * @param by whose offer it is
 * @param terms the package
 * @param status what has become of it
 * @param madeAt when this revision was made
 * @param expiresAt when it can no longer be accepted
 * @param answers the offer of the other side that stood when it was made
 * @param isFinal whether it was announced as the last one of its side
 * @param trade whether our side declared it a trade
 * @param message words that go with it
 * @param utility how good it is for our side, from 0 to 1; for our team only
 */
public record OfferJson(
        int id,
        int revision,
        Side by,
        Map<String, String> terms,
        OfferStatus status,
        Instant madeAt,
        Instant expiresAt,
        OptionalInt answers,
        @JsonProperty("final") boolean isFinal,
        boolean trade,
        Optional<String> message,
        OptionalDouble utility) {}
