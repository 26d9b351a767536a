package dev.holdfast.server.api.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the description of the API says can be done.
 *
 * @param operations in the order of the document
 * @param schemas by name
 */
record Described(List<Operation> operations, JsonNode schemas) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** @param body the schema of it, if there is one */
    record Operation(String method, String path, List<Parameter> parameters, Optional<JsonNode> body, String media) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    record Parameter(String name, String in, JsonNode schema) {}

    static Described read() throws IOException {
        try (InputStream file = Described.class.getResourceAsStream("/dev/holdfast/server/openapi/openapi.json")) {
            JsonNode document = new ObjectMapper().readTree(file);
            List<Operation> operations = new ArrayList<>();
            document.get("paths").properties().forEach(path -> path.getValue().properties().stream()
                    .filter(method -> METHODS.contains(method.getKey()))
                    .forEach(method -> operations.add(
                            operation(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()))));
            return new Described(operations, document.at("/components/schemas"));
        }
    }

    private static Operation operation(String method, String path, JsonNode described) {
        List<Parameter> parameters = new ArrayList<>();
        described
                .path("parameters")
                .forEach(each -> parameters.add(new Parameter(
                        each.path("name").asText(), each.path("in").asText(), each.path("schema"))));
        var content = described.at("/requestBody/content").properties().stream().findFirst();
        return new Operation(
                method,
                path,
                parameters,
                content.map(each -> each.getValue().path("schema")),
                content.map(each -> each.getKey()).orElse("application/json"));
    }

    /** A schema, or what it refers to. */
    JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : schemas.path(reference.substring(reference.lastIndexOf('/') + 1));
    }
}
