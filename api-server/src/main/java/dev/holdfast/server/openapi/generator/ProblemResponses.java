package dev.holdfast.server.openapi.generator;

import dev.holdfast.server.problem.ErrorCode;
import dev.holdfast.server.problem.ErrorKind;
import dev.holdfast.server.problem.Problem;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Describes each kind of error answer once, and refers every operation to those that it can have. */
final class ProblemResponses {

    ProblemResponses(OpenAPI description) {
        ModelConverters.getInstance(true)
                .readAllAsResolvedSchema(new AnnotatedType(Problem.class))
                .referencedSchemas
                .forEach(description.getComponents()::addSchemas);
        for (ErrorKind kind : ErrorKind.values()) {
            description.getComponents().addResponses(nameOf(kind), response(kind));
        }
    }

    void addTo(Operation operation, boolean needsCredential, boolean changes) {
        Set<ErrorKind> kinds = EnumSet.of(ErrorKind.INVALID, ErrorKind.INTERNAL, ErrorKind.UNAVAILABLE);
        if (operation.getRequestBody() != null) {
            kinds.addAll(Set.of(ErrorKind.TIMEOUT, ErrorKind.TOO_LARGE, ErrorKind.UNSUPPORTED));
        }
        boolean isNamedByPath = Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .anyMatch(parameter -> "path".equals(parameter.getIn()));
        if (isNamedByPath) {
            kinds.add(ErrorKind.NOT_FOUND);
        }
        if (needsCredential) {
            kinds.addAll(Set.of(ErrorKind.UNAUTHENTICATED, ErrorKind.FORBIDDEN));
        }
        if (changes) {
            kinds.addAll(Set.of(ErrorKind.CONFLICT, ErrorKind.PRECONDITION_FAILED, ErrorKind.UNPROCESSABLE));
        }
        kinds.forEach(kind -> operation.getResponses().computeIfAbsent(String.valueOf(kind.status()), status -> {
            return new ApiResponse().$ref("#/components/responses/" + nameOf(kind));
        }));
    }

    private static ApiResponse response(ErrorKind kind) {
        String codes = Arrays.stream(ErrorCode.values())
                .filter(code -> code.kind() == kind)
                .map(code -> "`" + code.code() + "`: " + code.title() + ". " + code.remedy())
                .collect(Collectors.joining("\n\n"));
        return new ApiResponse()
                .description(codes)
                .content(new Content()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
    }

    private static String nameOf(ErrorKind kind) {
        return Arrays.stream(kind.name().split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
