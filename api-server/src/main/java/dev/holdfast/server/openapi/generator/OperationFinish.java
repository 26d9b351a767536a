package dev.holdfast.server.openapi.generator;

import dev.holdfast.server.http.condition.Conditional;
import dev.holdfast.server.json.MayBeAbsent;
import dev.holdfast.server.security.AllowedTo;
import dev.holdfast.server.security.Reach;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Adds to every operation what follows from how the server is built: its tag, who may call it, its problems. */
final class OperationFinish {

    private static final Pattern PART_OF_PATH = Pattern.compile("\\{([^}]+)}");

    private final ResourceMethods methods;
    private final ProblemResponses problems;

    OperationFinish(ResourceMethods methods, ProblemResponses problems) {
        this.methods = methods;
        this.problems = problems;
    }

    void finish(OpenAPI description) {
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
    }

    private void finish(Operation operation, PathItem.HttpMethod verb, Method method) {
        String feature = method.getDeclaringClass().getPackageName();
        if (operation.getTags() == null) {
            operation.setTags(List.of(feature.substring(feature.lastIndexOf('.') + 1)));
        }
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
            operation.addSecurityItem(new SecurityRequirement().addList(ApiFrame.CREDENTIAL));
            operation.setDescription(whoMay(allowed) + described(operation));
        }
        boolean changes = allowed != null && verb != PathItem.HttpMethod.GET;
        if (changes) {
            operation.addParametersItem(ConversationHeaders.idempotencyKey());
        }
        if (changes && method.getDeclaringClass().isAnnotationPresent(Conditional.class)) {
            operation.addParametersItem(ConversationHeaders.ifMatch());
        }
        problems.addTo(operation, allowed != null, changes);
        operation.getResponses().values().forEach(OperationFinish::describe);
    }

    private static boolean mayBeAbsent(Method method) {
        return Arrays.stream(method.getParameters())
                .anyMatch(parameter -> parameter.isAnnotationPresent(MayBeAbsent.class));
    }

    private static void describe(ApiResponse response) {
        if (response.get$ref() == null
                && (response.getDescription() == null
                        || response.getDescription().equals("default response"))) {
            response.setDescription("Done");
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
