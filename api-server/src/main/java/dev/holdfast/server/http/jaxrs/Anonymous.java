package dev.holdfast.server.http.jaxrs;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;

/** The container itself knows nobody: who is calling is found by a {@link RequestValue}. */
record Anonymous(boolean isSecure) implements SecurityContext {

    @Override
    public Principal getUserPrincipal() {
        return null;
    }

    @Override
    public boolean isUserInRole(String role) {
        return false;
    }

    @Override
    public String getAuthenticationScheme() {
        return null;
    }
}
