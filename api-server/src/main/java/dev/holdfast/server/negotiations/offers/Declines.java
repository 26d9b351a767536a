package dev.holdfast.server.negotiations.offers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * Offers of other sides to be declined, each by itself.
 *
 * @param declines which ones, in the order in which it is done
 */
public record Declines(@Size(min = 1, max = 100) List<@Valid Item> declines) {

    /**
     * One of them.
     *
     * @param negotiation the id of a negotiation of the caller's tenant
     * @param offer the number of the offer there
     * @param revision which revision of it
     * @param message words that go with it
     */
    public record Item(String negotiation, int offer, int revision, Optional<@Size(max = 4000) String> message) {}
}
