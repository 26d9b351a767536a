package dev.holdfast.server.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.holdfast.lab.session.SessionResult;
import dev.holdfast.lab.session.TracedOffer;
import dev.holdfast.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares the offers of a session one by one. A recording with fewer offers than were made is taken for a part of the
 * trace: its offers must have been made in their order.
 */
final class TraceComparison {

    private final RecordedSession session;
    private final SessionResult played;
    private final List<JsonNode> recorded = new ArrayList<>();
    private int next;

    private TraceComparison(RecordedSession session, SessionResult played) {
        this.session = session;
        this.played = played;
        JsonNode expected = session.expected();
        JsonNode trace = expected.path("trace").isArray() ? expected.path("trace") : expected.path("trace_offers");
        trace.forEach(recorded::add);
    }

    static List<String> differences(RecordedSession session, SessionResult played) {
        return new TraceComparison(session, played).first().map(List::of).orElse(List.of());
    }

    /** The first difference; what follows it would only follow from it. */
    private Optional<String> first() {
        boolean whole = recorded.size() >= played.trace().size();
        for (int number = 0; number < recorded.size(); number++) {
            JsonNode offer = recorded.get(number);
            Optional<String> wrong = whole ? atItsPlace(offer) : anywhereFromHere(offer);
            if (wrong.isPresent()) {
                return Optional.of("offer " + number + " is recorded as " + text(offer) + " and " + wrong.get());
            }
        }
        return Optional.empty();
    }

    private Optional<String> atItsPlace(JsonNode offer) {
        if (next == played.trace().size()) {
            return Optional.of("was not made any more");
        }
        TracedOffer made = played.trace().get(next++);
        return matches(offer, made) ? Optional.empty() : Optional.of("was " + text(made));
    }

    private Optional<String> anywhereFromHere(JsonNode offer) {
        String first = next < played.trace().size() ? text(played.trace().get(next)) : "nothing";
        while (next < played.trace().size()) {
            if (matches(offer, played.trace().get(next++))) {
                return Optional.empty();
            }
        }
        return Optional.of("was not made; what came was " + first);
    }

    private boolean matches(JsonNode offer, TracedOffer made) {
        return party(offer) == made.party()
                && outcome(offer).equals(made.outcome())
                && offer.path("step").asInt(made.round()) == made.round()
                && utilitiesMatch(offer.path("utilities"), made.outcome());
    }

    private boolean utilitiesMatch(JsonNode utilities, Outcome outcome) {
        for (int party = 0;
                party < utilities.size() && party < session.parties().size();
                party++) {
            double utility = session.parties().get(party).utility(outcome);
            if (Comparison.differ(utilities.get(party).asDouble(), utility)) {
                return false;
            }
        }
        return true;
    }

    private int party(JsonNode offer) {
        JsonNode by = offer.isArray() ? offer.path(0) : offer.has("by") ? offer.path("by") : offer.path("party");
        return by.asInt(-1);
    }

    private Outcome outcome(JsonNode offer) {
        if (!offer.isArray()) {
            return RecordedIssues.outcome(session.space(), offer.path("offer"));
        }
        if (offer.size() == 2 && offer.get(1).isContainerNode()) {
            return RecordedIssues.outcome(session.space(), offer.get(1));
        }
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        for (int position = 1; position < offer.size(); position++) {
            values.add(offer.get(position));
        }
        return RecordedIssues.outcome(session.space(), values);
    }

    private static String text(JsonNode offer) {
        return offer.isArray() ? offer.toString() : "[" + offer.path("by") + "," + offer.path("offer") + "]";
    }

    private static String text(TracedOffer made) {
        return made.party() + ": " + String.join(", ", made.outcome().terms().values()) + " in round " + made.round();
    }
}
