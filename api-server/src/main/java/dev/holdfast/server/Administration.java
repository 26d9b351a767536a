package dev.holdfast.server;

import dev.holdfast.server.config.access.SigningConfig;
import dev.holdfast.server.security.KnownCallers;
import dev.holdfast.server.security.SecretSource;
import dev.holdfast.server.security.audit.Actor;
import dev.holdfast.server.security.audit.AuditAction;
import dev.holdfast.server.security.audit.AuditTrail;
import dev.holdfast.server.security.key.KeyOffice;
import dev.holdfast.server.security.signing.SigningOffice;
import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.audit.AuditEntry;
import dev.holdfast.server.store.key.ApiKeys;
import dev.holdfast.server.store.removal.Erasure;
import dev.holdfast.server.store.tenant.TenantRow;
import dev.holdfast.server.store.tenant.Tenants;
import dev.holdfast.server.store.tenant.TimingRow;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Tenants and keys without a server: for the operator who has the store in front of them. */
public final class Administration implements AutoCloseable {

    private final Store store;
    private final AuditTrail audit;
    private final KeyOffice office;
    private final SigningOffice signing;
    private final Clock clock;

    Administration(Store store, SigningConfig config, Clock clock) {
        this.store = store;
        SecretSource secrets = new SecretSource();
        this.audit = new AuditTrail(store.audit(), secrets, clock);
        this.office = new KeyOffice(store.apiKeys(), secrets, new KnownCallers(), audit, clock);
        this.signing = new SigningOffice(store.signingKeys(), config, audit, clock);
        this.clock = clock;
    }

    public Tenants tenants() {
        return store.tenants();
    }

    /** Sets a tenant up; returns false if there is one with this id. */
    public boolean setUp(String id, String name) {
        return store.tenants()
                .add(
                        new TenantRow(id, name, now()),
                        audit.done(Actor.COMMAND_LINE, Optional.of(id), AuditAction.TENANT_CREATED, "tenants/" + id));
    }

    /**
     * Removes all that is kept of a tenant, and what is left of it in the files of the database; answers how many negotiations
     * went.
     */
    public long erase(String id) {
        long negotiations = new Erasure(store.removals())
                .of(id, audit.done(Actor.COMMAND_LINE, Optional.empty(), AuditAction.TENANT_ERASED, "tenants/" + id));
        store.compact();
        return negotiations;
    }

    /** Gives a tenant a policy of its own about when counterparties are answered; false if there is no such tenant. */
    public boolean setTiming(TimingRow timing) {
        return store.timings().set(timing, timingEntry(timing.tenant(), AuditAction.TIMING_SET));
    }

    /** Lets a tenant follow the settings again; false if it does. */
    public boolean removeTiming(String tenant) {
        return store.timings().remove(tenant, timingEntry(tenant, AuditAction.TIMING_REMOVED));
    }

    private AuditEntry timingEntry(String tenant, AuditAction action) {
        return audit.done(Actor.COMMAND_LINE, Optional.of(tenant), action, "tenants/" + tenant + "/timing");
    }

    public ApiKeys keys() {
        return store.apiKeys();
    }

    public KeyOffice office() {
        return office;
    }

    public SigningOffice signing() {
        return signing;
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
