package dev.holdfast.server.negotiations.credentials;

import java.util.List;

/** The credentials of a negotiation, in the order in which they were given out. */
public record CredentialList(List<CredentialJson> credentials) {}
