package dev.holdfast.server.demo.answer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Optional;

/**
 * An offer.
 *
 * @param utility how good it is for our side; not for the other side to see
 */
public record Offer(
        int id,
        int revision,
        Side by,
        Map<String, String> terms,
        String status,
        @JsonProperty("final") boolean isFinal,
        boolean trade,
        Optional<String> message,
        Optional<Double> utility) {

    /** How many points it has for our side, from 0 to 100; for our side's eyes. */
    public double points() {
        return utility.orElseThrow() * 100;
    }

    /** Whether it is an offer of our side. */
    public boolean isOurs() {
        return by == Side.TEAM;
    }
}
