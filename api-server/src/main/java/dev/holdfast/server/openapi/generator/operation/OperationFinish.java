package dev.holdfast.server.openapi.generator.operation;

import dev.holdfast.server.http.condition.Conditional;
import dev.holdfast.server.json.MayBeAbsent;
import dev.holdfast.server.security.AllowedTo;
import dev.holdfast.server.security.Reach;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Adds to every operation what follows from how the server is built: its tag, who may call it, its headers, its problems, and
 * the examples that were recorded.
 */
public final class OperationFinish {

    private static final Pattern PART_OF_PATH = Pattern.compile("\\{([^}]+)}");

    private final ResourceMethods methods;
    private final ProblemResponses problems;
    private final ExampleFiles examples;

    /** Of the operations whose methods are known. */
    public OperationFinish(ResourceMethods methods, ProblemResponses problems, ExampleFiles examples) {
        this.methods = methods;
        this.problems = problems;
        this.examples = examples;
    }

    /** Finishes all operations. */
    public void finish(OpenAPI description) {
        description.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((verb, operation) -> {
            declareAll(path, operation);
            finish(operation, verb, methods.find(verb, path));
        }));
    }

    /** A part of the path that the method does not ask for (who is calling knows the negotiation) is a parameter too. */
    private static void declareAll(String path, Operation operation) {
        Matcher part = PART_OF_PATH.matcher(path);
        while (part.find()) {
            String name = part.group(1);
            boolean declared = operation.getParameters() != null
                    && operation.getParameters().stream().anyMatch(known -> name.equals(known.getName()));
            if (!declared) {
                operation.addParametersItem(
                        new PathParameter().name(name).schema(new Schema<>().types(Set.of("string"))));
            }
        }
        Optional.ofNullable(operation.getParameters())
                .ifPresent(
                        parameters -> parameters.sort(Comparator.comparingInt(parameter -> position(path, parameter))));
    }

    /** Parts of the path come first, in its order: that is the order of arguments in generated clients. */
    private static int position(String path, Parameter parameter) {
        return "path".equals(parameter.getIn()) ? path.indexOf("{" + parameter.getName() + "}") : path.length();
    }

    private void finish(Operation operation, PathItem.HttpMethod verb, Method method) {
        operation.setTags(List.of(Feature.of(method.getDeclaringClass()).tag()));
        if (method.getReturnType() == void.class) {
            ApiResponses nothing = new ApiResponses();
            nothing.addApiResponse("204", new ApiResponse().description("Done"));
            operation.setResponses(nothing);
        }
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().setRequired(!mayBeAbsent(method));
        }
        AllowedTo allowed = method.getAnnotation(AllowedTo.class);
        if (allowed != null) {
            SecuritySchemes.addTo(operation, allowed);
            operation.setDescription(whoMay(allowed) + described(operation));
        }
        boolean changes = allowed != null && verb != PathItem.HttpMethod.GET;
        if (changes) {
            operation.addParametersItem(ConversationHeaders.idempotencyKey());
        }
        boolean isConditional = changes && method.getDeclaringClass().isAnnotationPresent(Conditional.class);
        if (isConditional) {
            operation.addParametersItem(ConversationHeaders.ifMatch());
        }
        Optional.ofNullable(operation.getParameters()).orElse(List.of()).forEach(ParameterWords::complete);
        problems.addTo(operation, method, allowed != null, changes);
        operation.getResponses().values().forEach(response -> describe(response, changes, isConditional));
        EventStreams.describe(operation);
        Deprecations.mark(operation, method);
        examples.addTo(operation);
    }

    private static boolean mayBeAbsent(Method method) {
        return Arrays.stream(method.getParameters())
                .anyMatch(parameter -> parameter.isAnnotationPresent(MayBeAbsent.class));
    }

    private static void describe(ApiResponse response, boolean changes, boolean isConditional) {
        if (response.get$ref() != null) {
            return;
        }
        if (response.getDescription() == null || response.getDescription().equals("default response")) {
            response.setDescription("Done");
        }
        AnswerHeader.REQUEST_ID.addTo(response);
        AnswerHeader.addLimits(response);
        if (changes) {
            AnswerHeader.IDEMPOTENT_REPLAYED.addTo(response);
        }
        if (isConditional) {
            AnswerHeader.ETAG.addTo(response);
        }
    }

    private static String whoMay(AllowedTo allowed) {
        return Arrays.stream(allowed.value())
                .map(role -> "`" + role.name().toLowerCase(Locale.ROOT).replace('_', ' ') + "`")
                .collect(Collectors.joining(
                        ", ", allowed.reach() == Reach.TENANT ? "Key of a tenant or operator: " : "Credential: ", "."));
    }

    private static String described(Operation operation) {
        return operation.getDescription() == null ? "" : "\n\n" + operation.getDescription();
    }
}
