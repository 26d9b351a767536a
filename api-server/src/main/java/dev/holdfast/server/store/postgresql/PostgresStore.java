package dev.holdfast.server.store.postgresql;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.StoreUnavailable;
import dev.holdfast.server.store.WriteCounts;
import dev.holdfast.server.store.audit.AuditLog;
import dev.holdfast.server.store.credential.Credentials;
import dev.holdfast.server.store.event.EventLog;
import dev.holdfast.server.store.index.DueNegotiations;
import dev.holdfast.server.store.index.NegotiationIndex;
import dev.holdfast.server.store.index.PublicRecordQuery;
import dev.holdfast.server.store.key.ApiKeys;
import dev.holdfast.server.store.sql.CredentialTable;
import dev.holdfast.server.store.sql.NegotiationList;
import dev.holdfast.server.store.sql.PublicRecordTable;
import dev.holdfast.server.store.sql.access.ApiKeyTable;
import dev.holdfast.server.store.sql.access.AuditTable;
import dev.holdfast.server.store.sql.access.TenantTable;
import dev.holdfast.server.store.tenant.Tenants;
import java.time.Duration;
import java.util.Optional;

/** A store on a PostgreSQL server, for any number of processes. */
public final class PostgresStore implements Store {

    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final ConnectionPool pool;
    private final Health health;
    private final PostgresAccess access;

    private PostgresStore(ConnectionPool pool) {
        this.pool = pool;
        this.health = new Health();
        this.access = new PostgresAccess(pool, health);
    }

    /**
     * Checks the database, brings the tables up to date and opens connections.
     *
     * @throws dev.holdfast.server.store.StoreStartFailure with a sentence for the operator
     */
    public static PostgresStore open(PostgresSettings settings) {
        PostgresSchema.bringUpToDate(settings);
        return new PostgresStore(new ConnectionPool(settings));
    }

    @Override
    public EventLog events() {
        return new PostgresEventLog(access);
    }

    @Override
    public NegotiationIndex index() {
        return new NegotiationList(access);
    }

    @Override
    public DueNegotiations due() {
        return new DueLeases(access);
    }

    @Override
    public PublicRecordQuery publicRecord() {
        return new PublicRecordTable(access);
    }

    @Override
    public Credentials credentials() {
        return new CredentialTable(access, access);
    }

    @Override
    public Tenants tenants() {
        return new TenantTable(access, access);
    }

    @Override
    public ApiKeys apiKeys() {
        return new ApiKeyTable(access, access);
    }

    @Override
    public AuditLog audit() {
        return new AuditTable(access, access);
    }

    /** What somebody met within the last second, or else what a question to the database meets now. */
    @Override
    public Optional<String> trouble() {
        if (health.isFresh(FRESH)) {
            return Optional.empty();
        }
        try {
            boolean takesWrites = access.read(Readiness::takesWrites);
            return takesWrites ? Optional.empty() : Optional.of("the database takes no writes");
        } catch (StoreUnavailable gone) {
            return Optional.of(String.valueOf(gone.getMessage()));
        }
    }

    @Override
    public WriteCounts writes() {
        return health.counts();
    }

    @Override
    public void close() {
        pool.close();
    }
}
