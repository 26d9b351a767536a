package dev.holdfast.server.store.signing;

import dev.holdfast.server.store.audit.AuditEntry;
import java.util.List;
import java.util.Optional;

/**
 * The keys with which receipts are signed. All servers of a store share them. Calls block and may throw {@code
 * StoreUnavailable}; what writes returns when it is durable, with its entry of the audit log: both or neither.
 */
public interface SigningKeys {

    /** The one that signs; empty before the first. */
    Optional<SigningKeyRow> inUse();

    /** All of them, oldest first. */
    List<SigningKeyRow> all();

    /** Adds a key if there is none at all; returns whether it was added. */
    boolean addFirst(SigningKeyRow key, AuditEntry entry);

    /** Lets this key sign from now on, and forgets the private half of the one before. */
    void replace(SigningKeyRow successor, AuditEntry entry);
}
