package dev.holdfast.server.demo.answer;

/** The two sides. */
public enum Side {
    TEAM,
    COUNTERPARTY
}
