package dev.holdfast.server.openapi.generator.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.holdfast.server.problem.AlsoAnswers;
import dev.holdfast.server.problem.ErrorCode;
import dev.holdfast.server.problem.ErrorKind;
import dev.holdfast.server.problem.Problem;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Describes each kind of error answer once, and refers every operation to those that it can have. */
public final class ProblemResponses {

    /** The codes that a kind of answer can carry, for programs: a list that may grow. */
    private static final String CODES = "x-codes";

    /** Those that are not answers of every operation. */
    private static final Set<ErrorKind> OF_SOME = EnumSet.of(
            ErrorKind.UNAUTHENTICATED,
            ErrorKind.FORBIDDEN,
            ErrorKind.NOT_FOUND,
            ErrorKind.METHOD_NOT_ALLOWED,
            ErrorKind.TIMEOUT,
            ErrorKind.CONFLICT,
            ErrorKind.PRECONDITION_FAILED,
            ErrorKind.TOO_LARGE,
            ErrorKind.UNSUPPORTED,
            ErrorKind.UNPROCESSABLE);

    /** The statuses that say when to come again. */
    private static final Set<Integer> LATER = Set.of(409, 429, 503);

    private static final Set<ErrorKind> KEPT = EnumSet.of(
            ErrorKind.FORBIDDEN,
            ErrorKind.NOT_FOUND,
            ErrorKind.CONFLICT,
            ErrorKind.PRECONDITION_FAILED,
            ErrorKind.UNPROCESSABLE);

    private final ExampleFiles examples;

    /** Puts all of them into the description. */
    public ProblemResponses(OpenAPI description, ExampleFiles examples) {
        this.examples = examples;
        ModelConverters.getInstance(true)
                .readAllAsResolvedSchema(new AnnotatedType(Problem.class))
                .referencedSchemas
                .forEach(description.getComponents()::addSchemas);
        for (ErrorKind kind : ErrorKind.values()) {
            description.getComponents().addResponses(nameOf(kind), response(kind));
        }
    }

    void addTo(Operation operation, Method method, boolean needsCredential, boolean changes) {
        Set<ErrorKind> kinds = EnumSet.complementOf(EnumSet.copyOf(OF_SOME));
        if (operation.getRequestBody() != null) {
            kinds.addAll(Set.of(ErrorKind.TIMEOUT, ErrorKind.TOO_LARGE, ErrorKind.UNSUPPORTED));
        }
        boolean isNamed = Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .anyMatch(parameter -> "path".equals(parameter.getIn()) || "tenant".equals(parameter.getName()));
        if (isNamed) {
            kinds.add(ErrorKind.NOT_FOUND);
        }
        if (needsCredential) {
            kinds.addAll(Set.of(ErrorKind.UNAUTHENTICATED, ErrorKind.FORBIDDEN));
        }
        if (changes) {
            kinds.addAll(Set.of(ErrorKind.CONFLICT, ErrorKind.PRECONDITION_FAILED, ErrorKind.UNPROCESSABLE));
        }
        Optional.ofNullable(method.getAnnotation(AlsoAnswers.class))
                .ifPresent(also -> kinds.addAll(List.of(also.value())));
        kinds.forEach(kind -> operation.getResponses().computeIfAbsent(String.valueOf(kind.status()), status -> {
            return new ApiResponse().$ref("#/components/responses/" + nameOf(kind));
        }));
    }

    private ApiResponse response(ErrorKind kind) {
        List<ErrorCode> codes = Arrays.stream(ErrorCode.values())
                .filter(code -> code.kind() == kind)
                .toList();
        MediaType body = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        codes.forEach(code -> body.addExamples(code.code(), example(code)));
        ApiResponse response = new ApiResponse()
                .description(codes.stream()
                        .map(code -> "`" + code.code() + "`: " + code.title() + ". " + code.remedy())
                        .collect(Collectors.joining("\n\n")))
                .content(new Content().addMediaType(Problem.MEDIA_TYPE, body));
        response.addExtension(CODES, codes.stream().map(ErrorCode::code).toList());
        AnswerHeader.REQUEST_ID.addTo(response);
        if (kind == ErrorKind.UNAUTHENTICATED) {
            AnswerHeader.WWW_AUTHENTICATE.addTo(response);
        }
        AnswerHeader.addLimits(response);
        if (LATER.contains(kind.status())) {
            AnswerHeader.RETRY_AFTER.addTo(response);
        }
        if (KEPT.contains(kind)) {
            AnswerHeader.IDEMPOTENT_REPLAYED.addTo(response);
        }
        return response;
    }

    private Example example(ErrorCode code) {
        JsonNode usual = Json31.mapper()
                .copy()
                .registerModule(new Jdk8Module())
                .valueToTree(Problem.of(code, code.title() + ".").stamped("/v1/negotiations", "3f9c2f5e8d1b4a07"));
        return new Example()
                .summary(code.title())
                .value(examples.problem(code.code()).orElse(usual));
    }

    private static String nameOf(ErrorKind kind) {
        return Arrays.stream(kind.name().split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
