package dev.holdfast.server.http.jaxrs.check;

import dev.holdfast.engine.settings.NearestName;
import dev.holdfast.server.problem.FieldCode;
import dev.holdfast.server.problem.FieldError;
import dev.holdfast.server.problem.ProblemException;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ExtendedUriInfo;

/**
 * Answers 400 to query parameters that the resource does not know, naming them all: a misspelt {@code limit} must not look
 * as if it had been heard. Who may not call learns that first.
 */
@Priority(Priorities.USER + 100)
public final class UnknownParameters implements ContainerRequestFilter {

    private static final int MOST_NAMED = 10;
    private static final int LONGEST = 64;

    @Inject
    UnknownParameters() {}

    @Override
    public void filter(ContainerRequestContext request) {
        Set<String> given = request.getUriInfo().getQueryParameters().keySet();
        if (given.isEmpty() || request.getMethod().equals(HttpMethod.OPTIONS)) {
            return;
        }
        ExtendedUriInfo target = (ExtendedUriInfo) request.getUriInfo();
        List<String> known =
                known(target.getMatchedResourceMethod().getInvocable().getHandlingMethod());
        List<FieldError> errors = given.stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .limit(MOST_NAMED)
                .map(name -> error(name, known))
                .toList();
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private static List<String> known(Method resource) {
        return Stream.of(resource.getParameters())
                .map(UnknownParameters::nameOf)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> nameOf(Parameter parameter) {
        return Optional.ofNullable(parameter.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }

    private static FieldError error(String name, List<String> known) {
        String shown =
                name.length() <= LONGEST ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST / 2)) + "…";
        String message = known.isEmpty()
                ? "is not a query parameter here; there are none"
                : "is not a query parameter here; known are " + String.join(", ", known);
        String remedy = NearestName.among(known, name)
                .map(meant -> "Write " + meant + ", or remove the parameter.")
                .orElse("Remove the parameter.");
        return new FieldError("?" + shown, FieldCode.UNKNOWN_FIELD.code(), message, remedy);
    }
}
