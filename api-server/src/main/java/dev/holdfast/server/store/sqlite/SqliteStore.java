package dev.holdfast.server.store.sqlite;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.StoreStartFailure;
import dev.holdfast.server.store.StoreUnavailable;
import dev.holdfast.server.store.StoreUnavailable.Outcome;
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
import dev.holdfast.server.store.sql.SqlSession;
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
import dev.holdfast.server.store.writer.GroupWriter;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A store in one directory of this machine, for one process. */
public final class SqliteStore implements Store {

    private final DataDirectory directory;
    private final GroupWriter<SqlSession> writer;
    private final Writes unmarked;
    private final Marks marks = new Marks();
    private final Writes writes;
    private final ReadPool reads;
    private final DatabaseFile file;
    private final Bell bell = new Bell();

    private SqliteStore(DataDirectory directory, DatabaseFile file, GroupWriter<SqlSession> writer, ReadPool reads) {
        this.directory = directory;
        this.file = file;
        this.writer = writer;
        this.unmarked = new SqliteWrites(writer);
        this.writes = new MarkedWrites(unmarked, marks);
        this.reads = reads;
    }

    /**
     * Locks the directory, brings the tables up to date and starts the writer.
     *
     * @throws StoreStartFailure with a sentence for the operator
     */
    public static SqliteStore open(SqliteSettings settings) {
        DataDirectory directory = DataDirectory.lock(settings.directory());
        boolean open = false;
        try {
            DatabaseFile file = new DatabaseFile(directory.database(), settings);
            SqliteSchema.bringUpToDate(file, settings.directory());
            GroupWriter<SqlSession> writer =
                    new GroupWriter<>(() -> new SqliteWriteConnection(file.openForWriting()), settings.writer());
            open = true;
            return new SqliteStore(directory, file, writer, new ReadPool(file, settings.readers()));
        } catch (StoreStartFailure withASentence) {
            throw withASentence;
        } catch (Exception fault) {
            throw new StoreStartFailure(
                    "The database in " + settings.directory() + " cannot be opened: " + fault.getMessage(), fault);
        } finally {
            if (!open) {
                directory.close();
            }
        }
    }

    @Override
    public EventLog events() {
        return new SqliteEventLog(writes, reads, bell);
    }

    @Override
    public EventTail tail() {
        return new SqliteTail(reads, bell);
    }

    @Override
    public NegotiationIndex index() {
        return new NegotiationList(reads);
    }

    @Override
    public DueNegotiations due() {
        return index()::dueBefore;
    }

    @Override
    public PublicRecordQuery publicRecord() {
        return new PublicRecordTable(reads);
    }

    @Override
    public Credentials credentials() {
        return new CredentialTable(writes, reads);
    }

    @Override
    public Tenants tenants() {
        return new TenantTable(writes, reads);
    }

    @Override
    public Timings timings() {
        return new TimingTable(writes, reads);
    }

    @Override
    public ApiKeys apiKeys() {
        return new ApiKeyTable(writes, reads);
    }

    @Override
    public AuditLog audit() {
        // who asked is written down before anything comes of it: no sign that anything has
        return new AuditTable(unmarked, reads);
    }

    @Override
    public KeptRequests requests() {
        return new KeptRequestTable(unmarked, reads, marks);
    }

    @Override
    public SigningKeys signingKeys() {
        return new SigningKeyTable(writes, reads);
    }

    @Override
    public Webhooks webhooks() {
        return new WebhookTable(writes, reads);
    }

    @Override
    public Deliveries deliveries() {
        return new DeliveryTable(writes, reads, "");
    }

    @Override
    public Templates templates() {
        return new TemplateTable(writes, reads);
    }

    @Override
    public Removals removals() {
        return new RemovalTable(unmarked, List.of("seq"), "");
    }

    @Override
    public void compact() {
        try (SqlSession session = file.openForWriting()) {
            session.execute("VACUUM");
            DatabaseFile.emptyLog(session);
        } catch (SQLException fault) {
            throw new StoreUnavailable(
                    Outcome.NOTHING_DONE,
                    "The database cannot be made smaller at the moment: " + fault.getMessage(),
                    fault);
        }
    }

    @Override
    public Optional<String> trouble() {
        return writer.trouble();
    }

    @Override
    public Optional<String> lastTrouble() {
        return trouble();
    }

    @Override
    public int waiting() {
        return writer.waiting();
    }

    @Override
    public WriteCounts writes() {
        return writer.counts();
    }

    @Override
    public void close() {
        writer.drain();
        // Readers first: the last connection to close is the writer's, and it alone moves the log into the database.
        reads.close();
        writer.close();
        directory.close();
    }
}
