package dev.holdfast.server.http.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;

/**
 * Makes a value from a request, such as who is calling. A resource method receives it as a parameter: {@code @Context
 * Caller caller}.
 */
public interface RequestValue<T> {

    /** Called once per request that asks for the value, on the request's thread. May throw a problem. */
    T from(ContainerRequestContext request);
}
