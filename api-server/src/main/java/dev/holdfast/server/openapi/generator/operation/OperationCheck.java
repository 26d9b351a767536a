package dev.holdfast.server.openapi.generator.operation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.models.OpenAPI;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sees to it that every operation has a name of its own and a sentence about it. */
public final class OperationCheck {

    private final ResourceMethods methods;

    /** Of the operations whose methods are known. */
    public OperationCheck(ResourceMethods methods) {
        this.methods = methods;
    }

    /** Fails the build with a list of everything that is missing. */
    public void check(OpenAPI description) {
        List<String> missing = new ArrayList<>();
        Map<String, String> named = new HashMap<>();
        description.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((verb, operation) -> {
            Method method = methods.find(verb, path);
            String where = method.getDeclaringClass().getSimpleName() + "." + method.getName();
            Operation declared = method.getAnnotation(Operation.class);
            if (declared == null
                    || declared.operationId().isBlank()
                    || declared.summary().isBlank()) {
                missing.add(where + " needs @Operation(operationId = …, summary = …)");
                return;
            }
            String other = named.put(declared.operationId(), where);
            if (other != null) {
                missing.add(where + " and " + other + " have the same operationId " + declared.operationId());
            }
        }));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("The API cannot be described:\n  " + String.join("\n  ", missing));
        }
    }
}
