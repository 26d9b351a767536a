package dev.holdfast.server.security;

import dev.holdfast.server.http.jaxrs.RequestValue;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;

/** Hands resource methods the caller that the gatekeeper has let in. */
public final class CallerValue implements RequestValue<Caller> {

    @Inject
    CallerValue() {}

    @Override
    public Caller from(ContainerRequestContext request) {
        return of(request).orElseThrow(() -> new IllegalStateException("a method that is open to all has no caller"));
    }

    /** Who the gatekeeper has found to be calling; empty where everybody may call. */
    public static Optional<Caller> of(ContainerRequestContext request) {
        return request.getProperty(Gatekeeper.CALLER) instanceof Caller caller ? Optional.of(caller) : Optional.empty();
    }
}
