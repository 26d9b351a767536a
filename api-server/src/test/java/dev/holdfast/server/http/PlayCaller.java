package dev.holdfast.server.http;

import dev.holdfast.server.http.jaxrs.RequestValue;
import dev.holdfast.server.problem.ErrorCode;
import dev.holdfast.server.problem.ProblemException;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;

/** Who calls, as far as the fixture cares. */
public record PlayCaller(String name) {

    static final class FromHeader implements RequestValue<PlayCaller> {

        @Inject
        FromHeader() {}

        @Override
        public PlayCaller from(ContainerRequestContext request) {
            String name = request.getHeaderString("Authorization");
            if (name == null) {
                throw new ProblemException(ErrorCode.UNAUTHENTICATED, "Who is there?");
            }
            return new PlayCaller(name);
        }
    }
}
