package dev.holdfast.server.security;

import dev.holdfast.server.http.jaxrs.RequestValue;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;

/** Hands resource methods the caller that the gatekeeper has let in. */
final class CallerValue implements RequestValue<Caller> {

    @Inject
    CallerValue() {}

    @Override
    public Caller from(ContainerRequestContext request) {
        if (request.getProperty(Gatekeeper.CALLER) instanceof Caller caller) {
            return caller;
        }
        throw new IllegalStateException("a method that is open to all has no caller");
    }
}
