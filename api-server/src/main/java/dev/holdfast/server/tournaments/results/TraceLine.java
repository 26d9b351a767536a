package dev.holdfast.server.tournaments.results;

import dev.holdfast.lab.session.result.TracedOffer;
import dev.holdfast.lab.tournament.Played;
import java.util.List;

/**
 * A line of {@code traces.jsonl}: the offers of a session.
 *
 * @param index the number of the session
 * @param offers its offers in order
 */
record TraceLine(long index, List<OfferLine> offers) {

    static TraceLine of(Played played) {
        return new TraceLine(
                played.row().index(),
                played.result().trace().stream().map(OfferLine::of).toList());
    }

    /**
     * An offer.
     *
     * @param round in which round, counted from 1
     * @param party whose, by its seat from 0
     * @param values the terms, in the order of the issues
     */
    record OfferLine(int round, int party, List<String> values) {

        static OfferLine of(TracedOffer offer) {
            return new OfferLine(
                    offer.round() + 1,
                    offer.party(),
                    List.copyOf(offer.outcome().terms().values()));
        }
    }
}
