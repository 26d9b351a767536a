package dev.holdfast.server.http.jaxrs;

import jakarta.inject.Provider;
import jakarta.ws.rs.Path;

/** A class that Jersey must know and Guice makes. */
record JaxrsComponent(Class<?> type, Provider<?> maker) {

    Object instance() {
        return maker.get();
    }

    boolean isResource() {
        return type.isAnnotationPresent(Path.class);
    }
}
