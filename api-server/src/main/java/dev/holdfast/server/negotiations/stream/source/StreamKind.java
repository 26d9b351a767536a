package dev.holdfast.server.negotiations.stream.source;

/** What a stream tells of. */
public enum StreamKind {
    /** One negotiation. */
    NEGOTIATION,
    /** All negotiations of a tenant. */
    TENANT
}
