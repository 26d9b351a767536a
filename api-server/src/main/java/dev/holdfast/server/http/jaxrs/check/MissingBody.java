package dev.holdfast.server.http.jaxrs.check;

import dev.holdfast.server.http.jaxrs.ReadBody;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.glassfish.jersey.server.ExtendedUriInfo;

/** Takes a body that is missing, and of no type, for one of the type that the resource reads: there it is an error, or may be absent. */
public final class MissingBody implements ContainerRequestFilter {

    @Inject
    MissingBody() {}

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        boolean isMissing = request.getMediaType() == null && ReadBody.of(request).length == 0;
        ExtendedUriInfo target = (ExtendedUriInfo) request.getUriInfo();
        if (isMissing && target.getMatchedResourceMethod() != null) {
            target.getMatchedResourceMethod().getConsumedTypes().stream()
                    .filter(type -> !type.isWildcardType())
                    .findFirst()
                    .map(MediaType::toString)
                    .ifPresent(type -> request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, type));
        }
    }
}
