package dev.holdfast.server.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.holdfast.lab.session.result.TracedOffer;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.server.reference.recording.RecordedIssues;
import dev.holdfast.server.reference.recording.RecordedSession;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares the offers of a session one by one with a list of all that were recorded. */
final class TraceComparison {

    private final RecordedSession session;
    private final List<TracedOffer> made;

    TraceComparison(RecordedSession session, List<TracedOffer> made) {
        this.session = session;
        this.made = made;
    }

    /** The first difference from a list; what follows it would only follow from it. */
    Optional<String> difference(String name, JsonNode recorded) {
        if (!recorded.isArray()) {
            return Optional.of(name + " is recorded as " + recorded + ", which is no list");
        }
        for (int number = 0; number < recorded.size() && number < made.size(); number++) {
            if (!matches(recorded.get(number), made.get(number))) {
                return Optional.of("offer " + number + " of " + name + " is recorded as " + text(recorded.get(number))
                        + " and was " + text(recorded.get(number), made.get(number)));
            }
        }
        return recorded.size() == made.size()
                ? Optional.empty()
                : Optional.of(name + " is recorded with " + recorded.size() + " offers and had " + made.size());
    }

    private boolean matches(JsonNode offer, TracedOffer made) {
        return isNumber(by(offer), made.party())
                && outcome(offer).equals(made.outcome())
                && (!offer.has("step") || isNumber(offer.path("step"), made.round()))
                && (!offer.has("utilities") || utilitiesMatch(offer.path("utilities"), made.outcome()));
    }

    private static boolean isNumber(JsonNode written, int number) {
        return written.isIntegralNumber() && written.asLong() == number;
    }

    private boolean utilitiesMatch(JsonNode written, Outcome outcome) {
        if (!written.isArray() || written.size() != session.parties().size()) {
            return false;
        }
        for (int party = 0; party < written.size(); party++) {
            JsonNode utility = written.get(party);
            if (!utility.isNumber()
                    || Comparison.differ(
                            utility.asDouble(), session.parties().get(party).utility(outcome))) {
                return false;
            }
        }
        return true;
    }

    private static JsonNode by(JsonNode offer) {
        return offer.isArray() ? offer.path(0) : offer.has("by") ? offer.path("by") : offer.path("party");
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

    /** As it is recorded, with whatever else is recorded of it. */
    private static String text(JsonNode offer) {
        if (offer.isArray()) {
            return offer.toString();
        }
        StringBuilder text = new StringBuilder("[" + by(offer) + "," + offer.path("offer") + "]");
        if (offer.has("step")) {
            text.append(" in round ").append(offer.get("step"));
        }
        if (offer.has("utilities")) {
            text.append(" with utilities ").append(offer.get("utilities"));
        }
        return text.toString();
    }

    /** As it was; its utilities too, where they are recorded. */
    private String text(JsonNode recorded, TracedOffer made) {
        String text =
                made.party() + ": " + String.join(", ", made.outcome().terms().values()) + " in round " + made.round();
        return recorded.has("utilities") ? text + " with utilities " + utilities(made.outcome()) : text;
    }

    private String utilities(Outcome outcome) {
        return session.parties().stream()
                .map(party -> String.valueOf(party.utility(outcome)))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
