package dev.holdfast.server.reference.recording;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.outcome.OutcomeSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A recorded session: who negotiated about what, and what came of it.
 *
 * @param space what was negotiated
 * @param parties who negotiated, in their order
 * @param limits when it was over
 * @param expected what came of it, as recorded
 * @param offers the lists of all offers that were recorded, by the names under which they stand
 */
public record RecordedSession(
        OutcomeSpace space,
        List<RecordedParty> parties,
        Limits limits,
        JsonNode expected,
        SortedMap<String, JsonNode> offers) {

    private static final String EXPECTED = "expected";

    /** Reads a session; throws {@link ReferenceMistake} or an {@link IllegalArgumentException} when it cannot be played. */
    public static RecordedSession read(JsonNode written) {
        String protocol = written.path("protocol").asText("SAO");
        if (!protocol.matches("(?i)sao(p)?(mechanism)?")) {
            throw new ReferenceMistake("the protocol '" + protocol + "' is not known; known is SAO");
        }
        JsonNode issues =
                written.path("domain").has("issues") ? written.path("domain").path("issues") : written.path("issues");
        OutcomeSpace space = RecordedIssues.space(issues);
        if (!written.path("time_limit").isMissingNode()
                && !written.path("time_limit").isNull()) {
            throw new ReferenceMistake("a session with a \"time_limit\" cannot be played again");
        }
        List<RecordedParty> parties = new ArrayList<>();
        for (JsonNode negotiator : written.path("negotiators")) {
            int number = negotiator.path("ufun").asInt(parties.size());
            JsonNode utilities = written.path("ufuns").path(number);
            if (utilities.isMissingNode()) {
                throw new ReferenceMistake("there is no utility function " + number + " for the party " + parties.size()
                        + "; they are numbered from 0 as they stand in \"ufuns\"");
            }
            parties.add(RecordedParty.of(negotiator, RecordedUtilities.read(space, utilities), reservation(utilities)));
        }
        if (!written.path("n_steps").isIntegralNumber()) {
            throw new ReferenceMistake("\"n_steps\" is missing: a session without rounds cannot be played again");
        }
        return new RecordedSession(
                space,
                parties,
                Limits.ofRounds(written.path("n_steps").asInt()),
                written.has(EXPECTED) ? written.path(EXPECTED) : written,
                offers(written));
    }

    /** They may stand in what is expected or beside it; what is null was not recorded. */
    private static SortedMap<String, JsonNode> offers(JsonNode written) {
        SortedMap<String, JsonNode> offers = new TreeMap<>();
        for (String name : List.of("trace", "trace_offers")) {
            offers.put(written.has(EXPECTED) ? name + " beside what is expected" : name, written.path(name));
            offers.putIfAbsent(name, written.path(EXPECTED).path(name));
        }
        offers.values().removeIf(list -> list.isMissingNode() || list.isNull());
        return offers;
    }

    /** NegMAS has no reservation value, and so no limit, where none is written. */
    private static double reservation(JsonNode utilities) {
        JsonNode value =
                utilities.has("reserved_value") ? utilities.path("reserved_value") : utilities.path("reservation");
        return value.isNumber() ? value.asDouble() : Double.NEGATIVE_INFINITY;
    }
}
