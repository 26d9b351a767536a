package dev.holdfast.server.negotiations.view;

import dev.holdfast.negotiation.Status;
import dev.holdfast.server.negotiations.audience.Audience;
import dev.holdfast.server.negotiations.table.StandingOffers;
import dev.holdfast.server.negotiations.terms.IssueJson;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What everybody sees of a negotiation.
 *
 * @param id its id
 * @param role as whom the caller sees it
 * @param title what it is about
 * @param state how far it has come
 * @param version how many of its events the caller can see
 * @param issues what is negotiated
 * @param openedAt when the talk began
 * @param warned whether our side has said that it is close to its last word
 * @param offers what is on the table
 * @param closure how it ended
 */
public record TalkView(
        String id,
        Audience role,
        String title,
        Status state,
        long version,
        List<IssueJson> issues,
        Optional<Instant> openedAt,
        boolean warned,
        StandingOffers offers,
        Optional<ClosureJson> closure) {}
