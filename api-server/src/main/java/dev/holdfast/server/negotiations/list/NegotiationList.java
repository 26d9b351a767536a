package dev.holdfast.server.negotiations.list;

import java.util.List;
import java.util.Optional;

/**
 * A page of the list, newest first.
 *
 * @param next what to send as {@code cursor} for the next page, if there is one
 */
public record NegotiationList(List<NegotiationSummaryJson> negotiations, Optional<String> next) {}
