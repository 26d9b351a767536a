package dev.holdfast.server.api;

/** A negotiation and the credentials of those who take part in it. */
public record Talk(ApiServer server, String id, String owner, String negotiator, String counterparty) {

    static Talk of(ApiServer server, Answer created) {
        return new Talk(
                server,
                created.text("/id"),
                created.text("/credentials/owner"),
                created.text("/credentials/negotiator"),
                created.text("/credentials/counterparty"));
    }

    public String path(String below) {
        return "/v1/negotiations/" + id + below;
    }

    public Answer owner(String method, String below, String body) {
        return server.send(method, path(below), owner, body);
    }

    public Answer negotiator(String method, String below, String body) {
        return server.send(method, path(below), negotiator, body);
    }

    public Answer counterparty(String method, String below, String body) {
        return server.send(method, path(below), counterparty, body);
    }

    /** Begins the talk. */
    public Talk open() {
        negotiator("POST", "/open", "").is(200);
        return this;
    }

    /** Our side offers a price. */
    public Answer offer(String price) {
        return negotiator("POST", "/offers", "{\"terms\":{\"price\":" + price + "}}");
    }

    /** The other side offers a price. */
    public Answer bid(String price) {
        return counterparty("POST", "/offers", "{\"terms\":{\"price\":" + price + "}}");
    }

    /** Our side announces its last price. */
    public Answer last(String price) {
        return negotiator("POST", "/final", "{\"terms\":{\"price\":" + price + "}}");
    }
}
