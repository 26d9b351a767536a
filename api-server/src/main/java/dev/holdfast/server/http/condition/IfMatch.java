package dev.holdfast.server.http.condition;

import dev.holdfast.server.problem.FieldCode;
import dev.holdfast.server.problem.FieldError;
import dev.holdfast.server.problem.ProblemException;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.glassfish.jersey.server.ExtendedUriInfo;

/** Keeps the {@code If-Match} of a request for whoever carries it out, or says that nobody would look at it. */
@Priority(Priorities.USER + 150)
public final class IfMatch implements ContainerRequestFilter, ContainerResponseFilter {

    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final ExpectedTags expected;

    @Inject
    IfMatch(ExpectedTags expected) {
        this.expected = expected;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        // a request that ended in an unusual way may have left its condition on this thread
        expected.end();
        String header = request.getHeaderString(HttpHeaders.IF_MATCH);
        if (header == null) {
            return;
        }
        ExtendedUriInfo target = (ExtendedUriInfo) request.getUriInfo();
        Class<?> resource = target.getMatchedResourceMethod()
                .getInvocable()
                .getHandlingMethod()
                .getDeclaringClass();
        if (SAFE.contains(request.getMethod()) || !resource.isAnnotationPresent(Conditional.class)) {
            throw ProblemException.invalid(
                    FieldError.of("header:" + HttpHeaders.IF_MATCH, FieldCode.UNKNOWN_FIELD, "is not looked at here"));
        }
        expected.begin(TagList.of(HttpHeaders.IF_MATCH, header));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        expected.end();
    }
}
