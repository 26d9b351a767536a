package dev.holdfast.negotiation.offer;

import dev.holdfast.negotiation.party.Party;
import dev.holdfast.outcome.Outcome;
import java.time.Instant;
import java.util.Optional;

/**
 * An outcome that a side has put on the table.
 *
 * @param id which offer it is
 * @param revision how often it has been restated, from 1; announcing a standing offer as final restates it
 * @param by whose offer it is
 * @param outcome the package of terms
 * @param madeAt when this revision was made
 * @param expiresAt when it can no longer be accepted
 * @param answers the offer of the other side that stood when it was made
 * @param isFinal whether it was announced as the last one of its side
 * @param message words that go with it; may be empty
 */
public record Offer(
        OfferId id,
        int revision,
        Party by,
        Outcome outcome,
        Instant madeAt,
        Instant expiresAt,
        Optional<OfferId> answers,
        boolean isFinal,
        String message) {

    /** The reference by which it is accepted, declined or withdrawn. */
    public OfferReference reference() {
        return new OfferReference(id, revision);
    }

    /** Whether it can no longer be accepted. */
    public boolean hasExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
