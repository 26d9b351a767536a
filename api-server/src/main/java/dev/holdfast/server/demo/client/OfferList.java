package dev.holdfast.server.demo.client;

import dev.holdfast.server.demo.answer.Offer;
import dev.holdfast.server.demo.answer.Side;
import java.util.List;
import java.util.Optional;

/** All offers of a negotiation. */
public record OfferList(List<Offer> offers) {

    /** What a side has on the table. */
    public Optional<Offer> standing(Side side) {
        return offers.stream()
                .filter(offer -> offer.by() == side && offer.status().equals("PENDING"))
                .findFirst();
    }
}
