package dev.holdfast.server.store;

import static dev.holdfast.server.http.HttpModule.problemTranslations;
import static dev.holdfast.server.http.HttpModule.topics;
import static dev.holdfast.server.lifecycle.LifecycleModule.closeOnStop;
import static dev.holdfast.server.lifecycle.LifecycleModule.readinessChecks;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import dev.holdfast.engine.store.NegotiationStore;
import dev.holdfast.server.store.audit.AuditLog;
import dev.holdfast.server.store.codec.EventCodec;
import dev.holdfast.server.store.credential.Credentials;
import dev.holdfast.server.store.event.EventLog;
import dev.holdfast.server.store.index.DueNegotiations;
import dev.holdfast.server.store.index.NegotiationIndex;
import dev.holdfast.server.store.index.PublicRecordQuery;
import dev.holdfast.server.store.key.ApiKeys;
import dev.holdfast.server.store.negotiation.StoredNegotiations;
import dev.holdfast.server.store.removal.Removals;
import dev.holdfast.server.store.request.KeptRequests;
import dev.holdfast.server.store.signing.SigningKeys;
import dev.holdfast.server.store.tail.EventTail;
import dev.holdfast.server.store.template.Templates;
import dev.holdfast.server.store.tenant.Tenants;
import dev.holdfast.server.store.tenant.Timings;
import dev.holdfast.server.store.webhook.Deliveries;
import dev.holdfast.server.store.webhook.Webhooks;

/** An open store and its parts, for whoever needs one of them. */
public final class StoreModule extends AbstractModule {

    private final Store store;

    public StoreModule(Store store) {
        this.store = store;
    }

    @Override
    protected void configure() {
        StoredNegotiations negotiations = new StoredNegotiations(store.events(), new EventCodec());
        bind(Store.class).toInstance(store);
        bind(StoredNegotiations.class).toInstance(negotiations);
        bind(NegotiationStore.class).toInstance(negotiations);
        bind(EventTail.class).toInstance(store.tail());
        bind(NegotiationIndex.class).toInstance(store.index());
        bind(DueNegotiations.class).toInstance(store.due());
        bind(PublicRecordQuery.class).toInstance(store.publicRecord());
        bind(Credentials.class).toInstance(store.credentials());
        bind(Tenants.class).toInstance(store.tenants());
        bind(Timings.class).toInstance(store.timings());
        bind(ApiKeys.class).toInstance(store.apiKeys());
        bind(Templates.class).toInstance(store.templates());
        bind(Removals.class).toInstance(store.removals());
        bind(SigningKeys.class).toInstance(store.signingKeys());
        bind(EventLog.class).toInstance(store.events());
        bind(AuditLog.class).toInstance(store.audit());
        bind(KeptRequests.class).toInstance(store.requests());
        bind(Webhooks.class).toInstance(store.webhooks());
        bind(Deliveries.class).toInstance(store.deliveries());
        topics(binder()).setBinding().toInstance(store.index()::versions);
        closeOnStop(binder()).addBinding().toInstance(store);
        readinessChecks(binder()).addBinding().to(StoreReadiness.class).in(Singleton.class);
        problemTranslations(binder()).addBinding().to(StoreTroubles.class).in(Singleton.class);
    }
}
