package dev.holdfast.server.demo.client;

/** A new negotiation. */
public record Created(String id, Credentials credentials) {

    /** Everybody's credentials. */
    public record Credentials(String owner, String negotiator, String counterparty) {}
}
