package dev.holdfast.server.security;

import static dev.holdfast.server.http.jaxrs.JaxrsBinder.jaxrsBinder;

import com.google.inject.AbstractModule;
import dev.holdfast.server.security.audit.AuditTrail;
import dev.holdfast.server.security.key.KeyOffice;
import dev.holdfast.server.security.token.IssuerKeys;
import dev.holdfast.server.security.token.TokenClaims;
import dev.holdfast.server.security.token.TokenReader;
import jakarta.inject.Singleton;

/** Credentials and who they belong to. Needs bindings of the store's parts, the settings and a clock. */
public final class SecurityModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(SecretSource.class).in(Singleton.class);
        bind(KnownCallers.class).in(Singleton.class);
        bind(CallerFinder.class).in(Singleton.class);
        bind(Border.class).in(Singleton.class);
        bind(OperatorKey.class).in(Singleton.class);
        bind(IssuerKeys.class).in(Singleton.class);
        bind(TokenClaims.class).in(Singleton.class);
        bind(TokenReader.class).in(Singleton.class);
        bind(AuditTrail.class).in(Singleton.class);
        bind(KeyOffice.class).in(Singleton.class);
        jaxrsBinder(binder()).bind(Gatekeeper.class).bindRequestValue(Caller.class, CallerValue.class);
    }
}
