package dev.holdfast.server.demo.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.server.demo.answer.Event;
import dev.holdfast.server.demo.scenario.Actor;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One negotiation on a server, and everybody's credentials for it. */
public final class Table {

    private static final String NEGOTIATIONS = "/v1/negotiations";

    private final HoldfastClient client;
    private final String home;
    private final Map<Actor, String> tokens = new EnumMap<>(Actor.class);
    private long told;

    private Table(HoldfastClient client, Created created) {
        this.client = client;
        this.home = NEGOTIATIONS + "/" + created.id();
        tokens.put(Actor.OWNER, created.credentials().owner());
        tokens.put(Actor.NEGOTIATOR, created.credentials().negotiator());
        tokens.put(Actor.COUNTERPARTY, created.credentials().counterparty());
    }

    /** Asks for a new negotiation; the answer may be a refusal. */
    public static Answer create(HoldfastClient client, String serverKey, JsonNode negotiation) {
        return client.post(NEGOTIATIONS, serverKey, Optional.of(negotiation));
    }

    /** The table at which a new negotiation is held. */
    public static Table at(HoldfastClient client, Created created) {
        return new Table(client, created);
    }

    /** Where the negotiation is on the server. */
    public String home() {
        return home;
    }

    public String token(Actor actor) {
        return tokens.get(actor);
    }

    /** What an actor gets to see. */
    public <T> T see(Actor actor, String what, Class<T> type) {
        return client.get(home + what, tokens.get(actor)).as(type);
    }

    /** Does something that may be refused. */
    public Answer act(Actor actor, String what, Optional<JsonNode> body) {
        return client.post(home + what, tokens.get(actor), body);
    }

    /** Sends a request that the server has prepared. */
    public Answer follow(Actor actor, String href, Optional<JsonNode> body) {
        return client.post(href, tokens.get(actor), body);
    }

    /** What has happened since this was asked last, as our side sees it. */
    public List<Event> news() {
        EventPage page = see(Actor.NEGOTIATOR, "/events?limit=100&after=" + told, EventPage.class);
        told = page.next();
        return page.events();
    }
}
