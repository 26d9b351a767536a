package dev.holdfast.server.http.deprecation;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.Optional;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.glassfish.jersey.server.model.ResourceMethod;

/** Tells the callers of operations that are going away, whatever the answer is. */
public final class DeprecationHeaders implements ContainerResponseFilter {

    @Inject
    DeprecationHeaders() {}

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        ResourceMethod matched = ((ExtendedUriInfo) request.getUriInfo()).getMatchedResourceMethod();
        Optional.ofNullable(matched)
                .map(method -> method.getInvocable().getHandlingMethod().getAnnotation(Deprecation.class))
                .map(Notice::of)
                .ifPresent(notice -> notice.headers().forEach(response.getHeaders()::add));
    }
}
