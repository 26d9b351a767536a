package dev.holdfast.server.reference.recording;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.lab.session.party.Position;
import dev.holdfast.negotiation.charter.PartChoice;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.raw.RawAdditive;

/**
 * A negotiator of a recorded session, in our terms.
 *
 * @param peer its strategy as recorded
 * @param strategy our strategy that does the same
 * @param utilities its utilities as recorded
 * @param range how they are moved into the range from 0 to 1
 * @param reservation its reservation value as recorded
 */
public record RecordedParty(
        String peer, PartChoice strategy, RawAdditive utilities, UnitRange range, double reservation) {

    static RecordedParty of(JsonNode negotiator, RawAdditive utilities, double reservation) {
        String peer = negotiator.path("strategy").asText(negotiator.path("type").asText());
        UnitRange range = UnitRange.of(utilities);
        return new RecordedParty(
                peer,
                PeerStrategies.find(peer, negotiator.path("params"), range.size()),
                utilities,
                range,
                reservation);
    }

    public Position position(Limits limits) {
        return Position.of(range.in(utilities), range.in(reservation), 1, limits);
    }

    public double utility(Outcome outcome) {
        return utilities.utility(outcome);
    }
}
