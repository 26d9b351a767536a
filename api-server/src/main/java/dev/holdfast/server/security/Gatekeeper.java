package dev.holdfast.server.security;

import dev.holdfast.server.problem.ErrorCode;
import dev.holdfast.server.problem.ProblemException;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.slf4j.MDC;

/**
 * Turns away whoever may not call what they call, after the route is known and before the body is read. Nobody learns
 * whether a negotiation exists: without a valid credential the answer is 401, with a credential of anything else 404, as
 * if there were nothing. Only who belongs to the negotiation, or to its tenant, can be told 403.
 */
public final class Gatekeeper implements ContainerRequestFilter {

    /** The path parameter that names a negotiation. */
    public static final String NEGOTIATION = "negotiation";

    static final String CALLER = Caller.class.getName();

    private static final Set<String> GUARDED = Set.of("v1", "metrics");

    private final CallerFinder callers;
    private final Border border;

    @Inject
    Gatekeeper(CallerFinder callers, Border border) {
        this.callers = callers;
        this.border = border;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        ExtendedUriInfo target = (ExtendedUriInfo) request.getUriInfo();
        boolean isGuarded = GUARDED.contains(target.getPathSegments().get(0).getPath());
        if (!isGuarded || request.getMethod().equals(HttpMethod.OPTIONS)) {
            return;
        }
        Method method = target.getMatchedResourceMethod().getInvocable().getHandlingMethod();
        if (method.isAnnotationPresent(OpenToAll.class)) {
            return;
        }
        AllowedTo allowed = Optional.ofNullable(method.getAnnotation(AllowedTo.class))
                .orElseThrow(() -> new IllegalStateException(method + " does not say who may call it"));
        Caller caller = authenticate(request);
        boolean isAllowed = Arrays.asList(allowed.value()).contains(caller.role());
        String negotiation = target.getPathParameters().getFirst(NEGOTIATION);
        Caller admitted = negotiation == null ? caller : about(negotiation, caller, isAllowed);
        if (!isAllowed || caller.reach().compareTo(allowed.reach()) < 0) {
            throw new ProblemException(
                    ErrorCode.FORBIDDEN, "This needs another credential than the one that was sent.");
        }
        request.setProperty(CALLER, admitted);
        if (negotiation != null) {
            MDC.put(NEGOTIATION, negotiation);
        }
    }

    /** The caller as one who asks about this negotiation; whoever has nothing to do with it finds nothing there. */
    private Caller about(String negotiation, Caller caller, boolean isAllowed) {
        boolean concernsThem = caller.reach() == Reach.NEGOTIATION
                ? caller.negotiation().equals(Optional.of(negotiation))
                : (isAllowed || caller.role() != Role.OPERATOR) && border.encloses(caller.tenant(), negotiation);
        if (!concernsThem) {
            throw ProblemException.notFound();
        }
        return caller.about(negotiation);
    }

    private Caller authenticate(ContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        return callers.confirm(Sighting.of(request), header == null ? "" : header)
                .orElseThrow(Gatekeeper::unknown);
    }

    private static ProblemException unknown() {
        return new ProblemException(
                ErrorCode.UNAUTHENTICATED, "This needs a credential, and none that is valid was sent.");
    }
}
