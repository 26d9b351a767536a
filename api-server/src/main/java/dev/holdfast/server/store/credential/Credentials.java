package dev.holdfast.server.store.credential;

import dev.holdfast.server.store.audit.AuditEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The credentials of all negotiations. Calls block and may throw {@code StoreUnavailable}. */
public interface Credentials {

    Optional<CredentialRow> find(CredentialHash hash);

    /**
     * The credentials of one negotiation of a tenant, whether or not they are still valid, in the order in which they were
     * made; empty if the tenant has no such negotiation.
     */
    List<CredentialRow> ofNegotiation(String tenant, String negotiationId);

    /**
     * Adds a credential and the entry of the audit log about it; returns when both are durable. The tenant must have the
     * negotiation, and the hash must be new.
     */
    void add(CredentialRow credential, AuditEntry entry);

    /**
     * Takes a credential back, with an entry of the audit log; returns, when that is durable, false if there is none, or if it
     * was taken back before.
     */
    boolean revoke(String tenant, String negotiationId, String id, Instant at, AuditEntry entry);
}
