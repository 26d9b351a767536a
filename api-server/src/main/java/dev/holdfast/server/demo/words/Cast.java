package dev.holdfast.server.demo.words;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.server.demo.answer.Event;
import dev.holdfast.server.demo.scenario.Actor;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** Who is called what. */
public final class Cast {

    /** Who speaks for our side when nobody of the team does. */
    static final String HOLDFAST = "Holdfast";

    private final Map<Actor, String> names = new EnumMap<>(Actor.class);
    private final boolean autopilot;

    /** The names that the body of a new negotiation gives. */
    public Cast(JsonNode negotiation) {
        JsonNode holders = negotiation.path("holders");
        names.put(Actor.OWNER, holders.path("owner").asText("The owner"));
        names.put(Actor.NEGOTIATOR, holders.path("negotiator").asText("Our side"));
        names.put(Actor.COUNTERPARTY, holders.path("counterparty").asText("They"));
        this.autopilot = negotiation.path("mode").asText().equals("AUTOPILOT");
    }

    public String of(Actor actor) {
        return names.get(actor);
    }

    public String them() {
        return of(Actor.COUNTERPARTY);
    }

    /** Whoever speaks for our side. */
    public String us() {
        return autopilot ? HOLDFAST : of(Actor.NEGOTIATOR);
    }

    public boolean isAutopilot() {
        return autopilot;
    }

    /** Who has done something. */
    String of(Event event) {
        if (event.isTheirs()) {
            return them();
        }
        String role = event.by().flatMap(Event.Author::role).orElse("");
        return switch (role) {
            case "OWNER" -> of(Actor.OWNER);
            case "NEGOTIATOR" -> of(Actor.NEGOTIATOR);
            default -> HOLDFAST;
        };
    }

    /** As wide as the longest name. */
    public int width() {
        return Stream.of(us(), them(), HOLDFAST).mapToInt(String::length).max().orElseThrow();
    }
}
