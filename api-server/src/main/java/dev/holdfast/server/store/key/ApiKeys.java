package dev.holdfast.server.store.key;

import dev.holdfast.server.store.audit.AuditEntry;
import dev.holdfast.server.store.credential.CredentialHash;
import dev.holdfast.server.store.index.PageCursor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The API keys. Calls block and may throw {@code StoreUnavailable}; what writes returns when it is durable, with its entry of
 * the audit log: both or neither.
 */
public interface ApiKeys {

    /** The key with this hash, whether or not it is still valid. */
    Optional<ApiKeyRow> find(CredentialHash hash);

    Optional<ApiKeyRow> withId(String id);

    /** At most {@code limit} keys of a tenant, or of all and of the installation, oldest first, after the cursor. */
    List<ApiKeyRow> list(Optional<String> tenant, Optional<PageCursor> after, int limit);

    /** Adds a key; its tenant must exist, and its id and hash must be new. */
    void add(ApiKeyRow key, AuditEntry entry);

    /** Adds a key of the installation if it has none at all, valid or not; returns whether it was added. */
    boolean addFirst(ApiKeyRow key, AuditEntry entry);

    /**
     * Makes the hash of this key open the installation until the next call: adds it, or makes it valid again, and revokes
     * the other keys of the installation that have the same {@code createdBy}.
     */
    void install(ApiKeyRow key, AuditEntry entry);

    /** Takes a key back; returns false if there is none, or if it was taken back before. */
    boolean revoke(String id, Instant at, AuditEntry entry);

    /**
     * Adds a key that takes the place of the one it was rotated from, which is valid until {@code end} and no longer than
     * it was; returns false, and does nothing, if that one is revoked.
     */
    boolean rotate(ApiKeyRow successor, Instant end, AuditEntry entry);
}
