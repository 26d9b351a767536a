package dev.holdfast.server.store;

import dev.holdfast.server.store.audit.AuditLog;
import dev.holdfast.server.store.credential.Credentials;
import dev.holdfast.server.store.event.EventLog;
import dev.holdfast.server.store.index.DueNegotiations;
import dev.holdfast.server.store.index.NegotiationIndex;
import dev.holdfast.server.store.index.PublicRecordQuery;
import dev.holdfast.server.store.key.ApiKeys;
import dev.holdfast.server.store.removal.Removals;
import dev.holdfast.server.store.request.KeptRequests;
import dev.holdfast.server.store.signing.SigningKeys;
import dev.holdfast.server.store.tail.EventTail;
import dev.holdfast.server.store.template.Templates;
import dev.holdfast.server.store.tenant.Tenants;
import dev.holdfast.server.store.tenant.Timings;
import dev.holdfast.server.store.webhook.Deliveries;
import dev.holdfast.server.store.webhook.Webhooks;
import java.util.Optional;

/** All that is kept on disk, open for use. */
public interface Store extends AutoCloseable {

    EventLog events();

    /** What was appended to any stream, for whoever follows. */
    EventTail tail();

    NegotiationIndex index();

    /** What the timers of all servers share out among themselves. */
    DueNegotiations due();

    PublicRecordQuery publicRecord();

    Credentials credentials();

    Tenants tenants();

    Timings timings();

    ApiKeys apiKeys();

    AuditLog audit();

    KeptRequests requests();

    SigningKeys signingKeys();

    Webhooks webhooks();

    /** What the webhooks are still to be told. */
    Deliveries deliveries();

    Templates templates();

    /** How what is kept is removed. */
    Removals removals();

    /**
     * Makes the database as small as what is in it, so that nothing of what was removed is left in its files. Others wait for
     * as long as it takes; where the database does that by itself, nothing is done.
     */
    void compact();

    /** Why nothing can be written at the moment, in a sentence for the operator; empty when all is well. May take seconds. */
    Optional<String> trouble();

    /** The same as whoever used the store last has met it: asks nobody, and so takes no time. */
    Optional<String> lastTrouble();

    /** How many commands wait to be written, or for a connection. */
    int waiting();

    /** How much has been written since the store was opened. */
    WriteCounts writes();

    /** Refuses what comes from now on, finishes what is queued, and closes; safe to call twice. */
    @Override
    void close();
}
