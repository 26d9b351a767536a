package dev.holdfast.server.negotiations.setup;

/** The names of those who get the first credentials. */
record Holders(String owner, String negotiator, String counterparty) {}
