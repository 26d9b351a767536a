package dev.holdfast.negotiation.charter;

import java.util.UUID;

/**
 * The identity of a negotiation.
 *
 * @param value a random universally unique identifier
 */
public record NegotiationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
