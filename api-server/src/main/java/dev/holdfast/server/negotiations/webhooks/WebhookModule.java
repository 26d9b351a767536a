package dev.holdfast.server.negotiations.webhooks;

import static dev.holdfast.server.http.jaxrs.JaxrsBinder.jaxrsBinder;
import static dev.holdfast.server.lifecycle.LifecycleModule.closeOnStop;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import dev.holdfast.server.lifecycle.Reading;
import dev.holdfast.server.negotiations.webhooks.delivery.Courier;
import dev.holdfast.server.negotiations.webhooks.delivery.Messages;
import dev.holdfast.server.negotiations.webhooks.delivery.Shutdowns;
import dev.holdfast.server.negotiations.webhooks.delivery.WebhookSecrets;
import jakarta.inject.Singleton;
import java.util.Map;

/** Webhooks. Needs the engine's desk, the store with its tail and what watches it, and the settings. */
public final class WebhookModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(WebhookSecrets.class).in(Singleton.class);
        bind(WebhookOffice.class).in(Singleton.class);
        bind(Messages.class).in(Singleton.class);
        bind(Shutdowns.class).in(Singleton.class);
        bind(Backlog.class).in(Singleton.class);
        bind(Courier.class).in(Singleton.class);
        closeOnStop(binder()).addBinding().to(Courier.class);
        jaxrsBinder(binder()).bind(WebhooksResource.class);
    }

    @ProvidesIntoSet
    @Singleton
    Reading waiting(Backlog backlog) {
        return new Reading(
                "holdfast.webhooks.waiting",
                "Negotiations of which webhooks are still to be told something; without the owners' webhooks",
                Map.of(),
                backlog::waiting);
    }

    @ProvidesIntoSet
    @Singleton
    Reading dead(Backlog backlog) {
        return new Reading(
                "holdfast.webhooks.dead",
                "Events of which webhooks could not be told; without the owners' webhooks",
                Map.of(),
                backlog::dead);
    }
}
