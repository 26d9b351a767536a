package dev.holdfast.server.negotiations;

import dev.holdfast.server.store.index.NegotiationSummary;
import java.time.Instant;

/** A line of the list of negotiations. */
public record NegotiationSummaryJson(
        String id, String title, String state, String mode, long version, Instant createdAt, Instant updatedAt) {

    static NegotiationSummaryJson of(NegotiationSummary summary) {
        return new NegotiationSummaryJson(
                summary.id(),
                summary.title(),
                summary.status(),
                summary.mode(),
                summary.version(),
                summary.createdAt(),
                summary.updatedAt());
    }
}
