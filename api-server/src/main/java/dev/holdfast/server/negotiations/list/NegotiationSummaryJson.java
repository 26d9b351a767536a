package dev.holdfast.server.negotiations.list;

import dev.holdfast.server.security.Role;
import dev.holdfast.server.store.index.NegotiationSummary;
import java.time.Instant;
import java.util.Optional;

/**
 * A line of the list of negotiations.
 *
 * @param version how many events there are, for owners only: events that touch the walk-away point count too
 * @param updatedAt when the last of them happened, for owners only
 */
public record NegotiationSummaryJson(
        String id,
        String title,
        String state,
        String mode,
        Optional<Long> version,
        Instant createdAt,
        Optional<Instant> updatedAt) {

    static NegotiationSummaryJson of(NegotiationSummary summary, Role reader) {
        boolean seesAll = reader == Role.OWNER;
        return new NegotiationSummaryJson(
                summary.id(),
                summary.title(),
                summary.status(),
                summary.mode(),
                Optional.of(summary.version()).filter(version -> seesAll),
                summary.createdAt(),
                Optional.of(summary.updatedAt()).filter(moment -> seesAll));
    }
}
