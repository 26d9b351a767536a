package dev.holdfast.server.http.jaxrs.check;

import dev.holdfast.server.problem.ErrorCode;
import dev.holdfast.server.problem.FieldCode;
import dev.holdfast.server.problem.FieldError;
import dev.holdfast.server.problem.ProblemException;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Answers 400 to addresses with U+0000 in them, which not every database takes: no id, name or cursor has one. */
@PreMatching
public final class WholeAddress implements ContainerRequestFilter {

    private static final String NUL = "%00";

    @Inject
    WholeAddress() {}

    @Override
    public void filter(ContainerRequestContext request) {
        URI address = request.getUriInfo().getRequestUri();
        if (address.getRawPath().contains(NUL)) {
            throw new ProblemException(ErrorCode.INVALID_REQUEST, "The path has U+0000 in it.");
        }
        if (address.getRawQuery() != null && address.getRawQuery().contains(NUL)) {
            throw ProblemException.invalid(FieldError.ofQuery(
                    parameter(request.getUriInfo().getQueryParameters()),
                    FieldCode.INVALID_VALUE,
                    "must not have U+0000 in it"));
        }
    }

    /** The first that has one in its value; without a name if it is a name that has it. */
    private static String parameter(Map<String, List<String>> query) {
        return query.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(value -> value.indexOf('\0') >= 0))
                .map(Map.Entry::getKey)
                .filter(name -> name.indexOf('\0') < 0)
                .findFirst()
                .orElse("");
    }
}
