package dev.holdfast.server.reference.recording;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.outcome.OutcomeSpace;
import java.util.ArrayList;
import java.util.List;

/**
 * A recorded session: who negotiated about what, and what came of it.
 *
 * @param space what was negotiated
 * @param parties who negotiated, in their order
 * @param limits when it was over
 * @param expected what came of it, as recorded
 */
public record RecordedSession(OutcomeSpace space, List<RecordedParty> parties, Limits limits, JsonNode expected) {

    /** Reads a session; throws {@link ReferenceMistake} or an {@link IllegalArgumentException} when it cannot be played. */
    public static RecordedSession read(JsonNode written) {
        String protocol = written.path("protocol").asText("SAO");
        if (!protocol.matches("(?i)sao(p)?(mechanism)?")) {
            throw new ReferenceMistake("the protocol '" + protocol + "' is not known; known is SAO");
        }
        JsonNode issues =
                written.path("domain").has("issues") ? written.path("domain").path("issues") : written.path("issues");
        OutcomeSpace space = RecordedIssues.space(issues);
        List<RecordedParty> parties = new ArrayList<>();
        for (JsonNode negotiator : written.path("negotiators")) {
            JsonNode utilities =
                    written.path("ufuns").path(negotiator.path("ufun").asInt(parties.size()));
            parties.add(RecordedParty.of(negotiator, RecordedUtilities.read(space, utilities), reservation(utilities)));
        }
        if (!written.path("n_steps").isIntegralNumber()) {
            throw new ReferenceMistake("\"n_steps\" is missing: a session without rounds cannot be played again");
        }
        return new RecordedSession(
                space,
                parties,
                Limits.ofRounds(written.path("n_steps").asInt()),
                written.has("expected") ? written.path("expected") : written);
    }

    /** NegMAS has no reservation value, and so no limit, where none is written. */
    private static double reservation(JsonNode utilities) {
        JsonNode value =
                utilities.has("reserved_value") ? utilities.path("reserved_value") : utilities.path("reservation");
        return value.isNumber() ? value.asDouble() : Double.NEGATIVE_INFINITY;
    }
}
