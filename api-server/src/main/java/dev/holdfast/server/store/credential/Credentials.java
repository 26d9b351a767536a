package dev.holdfast.server.store.credential;

import java.util.List;
import java.util.Optional;

/** The credentials of all negotiations. Calls block and may throw {@code StoreUnavailable}. */
public interface Credentials {

    Optional<CredentialRow> find(CredentialHash hash);

    /** The credentials of one negotiation, in the order in which they were made. */
    List<CredentialRow> ofNegotiation(String negotiationId);

    /** Adds a credential; returns when it is durable. The negotiation must exist and the hash must be new. */
    void add(CredentialRow credential);
}
