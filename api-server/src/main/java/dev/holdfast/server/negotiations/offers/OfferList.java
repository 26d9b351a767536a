package dev.holdfast.server.negotiations.offers;

import dev.holdfast.server.negotiations.table.OfferJson;
import dev.holdfast.server.negotiations.view.ActionJson;
import java.util.List;

/** All offers of a negotiation, oldest first. */
public record OfferList(List<OfferJson> offers, List<ActionJson> availableActions) {}
