package dev.holdfast.server.negotiations.table;

import java.util.Optional;

/** What is on the table: at most one offer of each side. */
public record StandingOffers(Optional<OfferJson> team, Optional<OfferJson> counterparty) {}
