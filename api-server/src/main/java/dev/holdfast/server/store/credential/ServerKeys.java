package dev.holdfast.server.store.credential;

import java.time.Instant;

/** The keys that create and list negotiations. Calls block and may throw {@code StoreUnavailable}. */
public interface ServerKeys {

    boolean contains(CredentialHash hash);

    boolean isEmpty();

    /** Adds a key if there is none at all; returns, when it is durable, whether it was added. */
    boolean addFirst(CredentialHash hash, Instant createdAt);

    /** Makes this the only key; returns when that is durable. */
    void replaceAll(CredentialHash hash, Instant createdAt);
}
