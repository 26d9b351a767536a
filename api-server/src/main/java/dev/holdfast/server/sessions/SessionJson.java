package dev.holdfast.server.sessions;

import dev.holdfast.lab.measure.ConcessionMeasures;
import dev.holdfast.lab.measure.DealMeasures;
import dev.holdfast.lab.measure.PartyMeasures;
import dev.holdfast.lab.session.result.TracedOffer;
import dev.holdfast.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A session as {@code --json} prints it.
 *
 * @param scenario what was negotiated
 * @param rounds the limit of rounds, if there was one
 * @param millis the limit of time, if there was one
 * @param seed from which its chance came
 * @param ending AGREEMENT, TIMED_OUT, WALKED_AWAY or FAULT
 * @param message the ending as a sentence
 * @param agreement what was agreed
 * @param roundsPlayed how many rounds were begun
 * @param parties the parties, by their seats
 * @param deal where the deal lies
 * @param trace the offers
 */
record SessionJson(
        String scenario,
        OptionalInt rounds,
        Optional<Long> millis,
        long seed,
        String ending,
        String message,
        Optional<Map<String, String>> agreement,
        int roundsPlayed,
        List<PartyJson> parties,
        Optional<DealMeasures> deal,
        List<OfferJson> trace) {

    /**
     * A party.
     *
     * @param strategy its strategy, as it was written
     * @param profile what it wants
     * @param reservation the utility of no deal
     * @param highest the utility of its best outcome
     * @param highestGap by how much that may be higher in a space where nobody can know; 0 where it is exact
     * @param utility what it got, after the discount
     * @param settlementPosition from 0 at the reservation value to 1 at the best outcome
     * @param refusedMoves how many of its moves the rules stopped
     * @param concessions how it conceded
     */
    record PartyJson(
            String strategy,
            String profile,
            double reservation,
            double highest,
            double highestGap,
            double utility,
            double settlementPosition,
            int refusedMoves,
            ConcessionMeasures concessions) {}

    /**
     * An offer.
     *
     * @param round in which round, counted from 1
     * @param party whose offer, by the seat from 0
     * @param utilities what it is worth to each party
     * @param terms what was offered
     */
    record OfferJson(int round, int party, List<Double> utilities, Map<String, String> terms) {}

    static SessionJson of(Played played) {
        return new SessionJson(
                played.scenario().name(),
                played.limits().rounds(),
                played.limits().time().map(limit -> limit.toMillis()),
                played.seed(),
                played.kind(),
                played.ending(),
                played.result().agreement().map(Outcome::terms),
                played.result().rounds(),
                IntStream.range(0, played.strategies().size())
                        .mapToObj(seat -> party(played, seat))
                        .toList(),
                played.measures().deal(),
                trace(played));
    }

    private static PartyJson party(Played played, int seat) {
        PartyMeasures measures = played.measures().parties().get(seat);
        return new PartyJson(
                played.strategies().get(seat),
                played.scenario().profiles().get(seat).name(),
                played.figures().reservations().get(seat),
                played.figures().highest().get(seat),
                played.figures().highestGaps().get(seat),
                measures.utility(),
                measures.settlementPosition(),
                played.result().parties().get(seat).refused(),
                measures.concessions());
    }

    /** The offers of a session. */
    static List<OfferJson> trace(Played played) {
        List<OfferJson> offers = new ArrayList<>();
        for (TracedOffer offer : played.result().trace()) {
            List<Double> utilities = IntStream.range(0, played.strategies().size())
                    .mapToObj(party -> played.figures().utility(party, offer.outcome()))
                    .toList();
            offers.add(new OfferJson(
                    offer.round() + 1, offer.party(), utilities, offer.outcome().terms()));
        }
        return offers;
    }
}
