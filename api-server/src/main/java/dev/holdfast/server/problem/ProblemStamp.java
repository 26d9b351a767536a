package dev.holdfast.server.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;

/** Stamps every problem with its request, and gives an error answer without a body one. */
public final class ProblemStamp implements ContainerResponseFilter {

    private static final int RETRY_SECONDS = 1;
    private static final MediaType PROBLEM_JSON = MediaType.valueOf(Problem.MEDIA_TYPE);

    @Inject
    public ProblemStamp() {}

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem) {
            response.setEntity(stamp(problem, request));
        } else if (response.getStatus() >= 400 && !response.hasEntity()) {
            ErrorCode code = ErrorCode.forStatus(response.getStatus());
            Problem problem = Problem.of(code, code.title() + ".");
            response.setEntity(stamp(problem, request), new Annotation[0], PROBLEM_JSON);
        }
        boolean isUnavailable = response.getEntity() instanceof Problem && response.getStatus() == 503;
        if (isUnavailable && !response.getHeaders().containsKey(HttpHeaders.RETRY_AFTER)) {
            response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
    }

    private static Problem stamp(Problem problem, ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getRawPath();
        return problem.stamped(path, (String) request.getProperty(RequestId.PROPERTY));
    }
}
