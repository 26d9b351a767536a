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
import dev.holdfast.server.store.removal.Removals;
import dev.holdfast.server.store.request.KeptRequests;
import dev.holdfast.server.store.request.Marks;
import dev.holdfast.server.store.signing.SigningKeys;
import dev.holdfast.server.store.sql.CredentialTable;
import dev.holdfast.server.store.sql.NegotiationList;
import dev.holdfast.server.store.sql.PublicRecordTable;
import dev.holdfast.server.store.sql.Writes;
import dev.holdfast.server.store.sql.access.ApiKeyTable;
import dev.holdfast.server.store.sql.access.AuditTable;
import dev.holdfast.server.store.sql.access.SigningKeyTable;
import dev.holdfast.server.store.sql.access.TemplateTable;
import dev.holdfast.server.store.sql.access.TenantTable;
import dev.holdfast.server.store.sql.access.TimingTable;
import dev.holdfast.server.store.sql.removal.RemovalTable;
import dev.holdfast.server.store.sql.request.KeptRequestTable;
import dev.holdfast.server.store.sql.request.MarkedWrites;
import dev.holdfast.server.store.sql.webhook.DeliveryTable;
import dev.holdfast.server.store.sql.webhook.WebhookTable;
import dev.holdfast.server.store.tail.Bell;
import dev.holdfast.server.store.tail.EventTail;
import dev.holdfast.server.store.template.Templates;
import dev.holdfast.server.store.tenant.Tenants;
import dev.holdfast.server.store.tenant.Timings;
import dev.holdfast.server.store.webhook.Deliveries;
import dev.holdfast.server.store.webhook.Webhooks;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A store on a PostgreSQL server, for any number of processes. */
public final class PostgresStore implements Store {

    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final ConnectionPool pool;
    private final Health health;
    private final PostgresAccess access;
    private final Marks marks = new Marks();
    private final Writes writes;
    private final Bell bell = new Bell();

    private PostgresStore(ConnectionPool pool) {
        this.pool = pool;
        this.health = new Health();
        this.access = new PostgresAccess(pool, health);
        this.writes = new MarkedWrites(access, marks);
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
        return new PostgresEventLog(access, writes, marks, bell);
    }

    @Override
    public EventTail tail() {
        return new PostgresTail(access, bell);
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
        return new CredentialTable(writes, access);
    }

    @Override
    public Tenants tenants() {
        return new TenantTable(writes, access);
    }

    @Override
    public Timings timings() {
        return new TimingTable(writes, access);
    }

    @Override
    public ApiKeys apiKeys() {
        return new ApiKeyTable(writes, access);
    }

    @Override
    public AuditLog audit() {
        // who asked is written down before anything comes of it: no sign that anything has
        return new AuditTable(access, access);
    }

    @Override
    public KeptRequests requests() {
        return new KeptRequestTable(access, access, marks);
    }

    @Override
    public SigningKeys signingKeys() {
        return new SigningKeyTable(writes, access);
    }

    @Override
    public Webhooks webhooks() {
        return new WebhookTable(writes, access);
    }

    @Override
    public Deliveries deliveries() {
        return new DeliveryTable(writes, access, " FOR UPDATE SKIP LOCKED");
    }

    @Override
    public Templates templates() {
        return new TemplateTable(writes, access);
    }

    @Override
    public Removals removals() {
        return new RemovalTable(access, List.of("tx", "seq"), " FOR UPDATE");
    }

    /** The database makes room by itself. */
    @Override
    public void compact() {}

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
    public Optional<String> lastTrouble() {
        return health.trouble();
    }

    @Override
    public int waiting() {
        return pool.waiting();
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
