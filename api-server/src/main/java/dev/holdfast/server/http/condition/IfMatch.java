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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.Set;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.glassfish.jersey.server.model.ResourceMethod;

/**
 * Keeps the {@code If-Match} of a request for whoever carries it out, or says that nobody would look at it; and tells the tag
 * that holds afterwards, so that nobody has to ask for it.
 */
@Priority(Priorities.USER + 150)
public final class IfMatch implements ContainerRequestFilter, ContainerResponseFilter {

    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private static final int FIRST_REFUSAL = 300;

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
        if (!isCommand(request)) {
            throw ProblemException.invalid(
                    FieldError.of("header:" + HttpHeaders.IF_MATCH, FieldCode.UNKNOWN_FIELD, "is not looked at here"));
        }
        expected.begin(TagList.of(HttpHeaders.IF_MATCH, header));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Optional<String> reached = expected.reached();
        expected.end();
        // of what is done to many at once there is no one tag
        reached.filter(tag -> response.getStatus() < FIRST_REFUSAL && isCommand(request))
                .ifPresent(tag -> response.getHeaders().putSingle(HttpHeaders.ETAG, new EntityTag(tag)));
    }

    private static boolean isCommand(ContainerRequestContext request) {
        ResourceMethod method = ((ExtendedUriInfo) request.getUriInfo()).getMatchedResourceMethod();
        return method != null
                && !SAFE.contains(request.getMethod())
                && method.getInvocable().getHandlingMethod().getDeclaringClass().isAnnotationPresent(Conditional.class);
    }
}
