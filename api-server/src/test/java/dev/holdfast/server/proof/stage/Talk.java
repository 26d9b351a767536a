package dev.holdfast.server.proof.stage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A negotiation, and what those who take part in it do. */
public record Talk(Client client, String id, String owner, String negotiator, String counterparty) {

    /** The talk that a server says it has set up. */
    public static Talk of(Client client, Answer created) {
        return new Talk(
                client,
                created.text("/id"),
                created.text("/credentials/owner"),
                created.text("/credentials/negotiator"),
                created.text("/credentials/counterparty"));
    }

    /** The same negotiation on another server. */
    public Talk at(Client other) {
        return new Talk(other, id, owner, negotiator, counterparty);
    }

    public String path(String below) {
        return "/v1/negotiations/" + id + below;
    }

    public Answer send(String credential, String method, String below, String body) {
        return client.send(method, path(below), credential, body);
    }

    public Answer owner(String method, String below, String body) {
        return send(owner, method, below, body);
    }

    public Answer team(String method, String below, String body) {
        return send(negotiator, method, below, body);
    }

    public Answer they(String method, String below, String body) {
        return send(counterparty, method, below, body);
    }

    /** Begins the talk. */
    public Talk open() {
        team("POST", "/open", "").is(200);
        return this;
    }

    /** Our side offers terms. */
    public Answer offer(String terms) {
        return team("POST", "/offers", "{\"terms\":" + terms + "}");
    }

    /** The other side offers terms. */
    public Answer bid(String terms) {
        return they("POST", "/offers", "{\"terms\":" + terms + "}");
    }

    /** Our side announces its last offer. */
    public Answer last(String terms) {
        return team("POST", "/final", "{\"terms\":" + terms + "}");
    }

    /** The other side accepts what stands. */
    public Answer theyAccept() {
        JsonNode ours = view().at("/offers/team");
        return they("POST", "/offers/" + ours.path("id").asInt() + "/accept", revision(ours));
    }

    /** Our side accepts what stands. */
    public Answer accept(String credential) {
        JsonNode theirs = view().at("/offers/counterparty");
        return send(credential, "POST", "/offers/" + theirs.path("id").asInt() + "/accept", revision(theirs));
    }

    private static String revision(JsonNode offer) {
        return "{\"revision\":" + offer.path("revision").asInt() + "}";
    }

    /** What our side should do next. */
    public Answer advice() {
        return team("GET", "/advice", "").is(200);
    }

    /** Makes the move that is advised, exactly as it is advised. */
    public Answer followAdvice() {
        JsonNode request = advice().at("/request");
        String body = request.has("body") ? request.get("body").toString() : "";
        return client.send(request.path("method").asText(), request.path("href").asText(), negotiator, body);
    }

    /** The negotiation as our side sees it. */
    public Answer view() {
        return team("GET", "", "").is(200);
    }

    public String state() {
        return view().text("/state");
    }

    public boolean isOver() {
        return !state().matches("PREPARING|OPEN|FINAL_STANDING");
    }

    /** All that has happened, as the owner sees it. */
    public List<JsonNode> events() {
        List<JsonNode> events = new ArrayList<>();
        owner("GET", "/events?limit=500", "").is(200).at("/events").forEach(events::add);
        return events;
    }

    /** The types of all that has happened. */
    public List<String> eventTypes() {
        return events().stream().map(event -> event.get("type").asText()).toList();
    }
}
