package dev.holdfast.server;

import dev.holdfast.server.security.KnownCallers;
import dev.holdfast.server.security.SecretSource;
import dev.holdfast.server.security.key.KeyOffice;
import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.key.ApiKeys;
import dev.holdfast.server.store.tenant.Tenants;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Tenants and keys without a server: for the operator who has the store in front of them. */
public final class Administration implements AutoCloseable {

    private final Store store;
    private final KeyOffice office;
    private final Clock clock;

    Administration(Store store, Clock clock) {
        this.store = store;
        this.office = new KeyOffice(store.apiKeys(), new SecretSource(), new KnownCallers(), clock);
        this.clock = clock;
    }

    public Tenants tenants() {
        return store.tenants();
    }

    public ApiKeys keys() {
        return store.apiKeys();
    }

    public KeyOffice office() {
        return office;
    }

    /** The moment as the store keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public void close() {
        store.close();
    }
}
