package dev.holdfast.server.demo.answer;

import java.util.Optional;

/** Something that has happened. */
public record Event(
        long version,
        String type,
        Optional<Author> by,
        Optional<Offer> offer,
        Optional<OfferReference> offerReference,
        Optional<String> message,
        Optional<String> reason,
        Optional<String> rationale) {

    /** Who did it. */
    public record Author(Side side, Optional<String> role, Optional<String> name) {}

    /** Which offer is meant. */
    public record OfferReference(int id, int revision) {}

    /** Whether the other side did it. */
    public boolean isTheirs() {
        return by.filter(author -> author.side() == Side.COUNTERPARTY).isPresent();
    }
}
