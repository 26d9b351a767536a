package dev.holdfast.server.negotiations;

import static dev.holdfast.server.http.HttpModule.problemTranslations;
import static dev.holdfast.server.http.jaxrs.JaxrsBinder.jaxrsBinder;

import com.google.inject.AbstractModule;
import dev.holdfast.server.negotiations.advice.AdviceResource;
import dev.holdfast.server.negotiations.credentials.CredentialIssuer;
import dev.holdfast.server.negotiations.credentials.CredentialRegister;
import dev.holdfast.server.negotiations.credentials.CredentialsResource;
import dev.holdfast.server.negotiations.desk.Clerk;
import dev.holdfast.server.negotiations.desk.EngineTroubles;
import dev.holdfast.server.negotiations.desk.ViewTags;
import dev.holdfast.server.negotiations.events.EventsResource;
import dev.holdfast.server.negotiations.ledger.LedgerResource;
import dev.holdfast.server.negotiations.list.NegotiationsResource;
import dev.holdfast.server.negotiations.moves.MovesResource;
import dev.holdfast.server.negotiations.offers.DeclinesResource;
import dev.holdfast.server.negotiations.offers.OffersResource;
import dev.holdfast.server.negotiations.readiness.OpeningResource;
import dev.holdfast.server.negotiations.readiness.ReadinessResource;
import dev.holdfast.server.negotiations.receipt.LogResource;
import dev.holdfast.server.negotiations.receipt.ReceiptResource;
import dev.holdfast.server.negotiations.receipt.Receipts;
import dev.holdfast.server.negotiations.result.ResultResource;
import dev.holdfast.server.negotiations.setup.BulkResource;
import dev.holdfast.server.negotiations.setup.PartsReader;
import dev.holdfast.server.negotiations.setup.Registrar;
import dev.holdfast.server.negotiations.setup.SetupChance;
import dev.holdfast.server.negotiations.setup.SetupReader;
import dev.holdfast.server.negotiations.stream.EventStreamModule;
import dev.holdfast.server.negotiations.walkaway.AuditedMandate;
import dev.holdfast.server.negotiations.walkaway.SecondPerson;
import dev.holdfast.server.negotiations.walkaway.WalkAwayPointResource;
import dev.holdfast.server.negotiations.webhooks.WebhookModule;
import jakarta.inject.Singleton;

/** Everything about negotiations. Needs the engine's desk and plugins, the store, and a clock. */
public final class NegotiationsModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(Clerk.class).in(Singleton.class);
        bind(ViewTags.class).in(Singleton.class);
        bind(CredentialIssuer.class).in(Singleton.class);
        bind(CredentialRegister.class).in(Singleton.class);
        bind(AuditedMandate.class).in(Singleton.class);
        bind(SecondPerson.class).in(Singleton.class);
        bind(PartsReader.class).in(Singleton.class);
        bind(SetupChance.class).in(Singleton.class);
        bind(SetupReader.class).in(Singleton.class);
        bind(Registrar.class).in(Singleton.class);
        install(new EventStreamModule());
        bind(Receipts.class).in(Singleton.class);
        install(new WebhookModule());
        problemTranslations(binder()).addBinding().to(EngineTroubles.class).in(Singleton.class);
        jaxrsBinder(binder())
                .bind(NegotiationsResource.class)
                .bind(BulkResource.class)
                .bind(NegotiationResource.class)
                .bind(CredentialsResource.class)
                .bind(ReadinessResource.class)
                .bind(OpeningResource.class)
                .bind(WalkAwayPointResource.class)
                .bind(OffersResource.class)
                .bind(DeclinesResource.class)
                .bind(MovesResource.class)
                .bind(AdviceResource.class)
                .bind(LedgerResource.class)
                .bind(EventsResource.class)
                .bind(ResultResource.class)
                .bind(ReceiptResource.class)
                .bind(LogResource.class);
    }
}
