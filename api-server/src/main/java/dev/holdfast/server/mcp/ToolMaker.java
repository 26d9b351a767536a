package dev.holdfast.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Makes a tool of an operation: its parameters and the fields of its body become arguments beside each other. */
final class ToolMaker {

    /** Headers that agents may send, by the names of the arguments. The rest is the business of the server. */
    private static final Map<String, String> HEADERS =
            Map.of("idempotency-key", "idempotencyKey", "if-match", "ifMatch");

    private final JsonNode schemas;

    /** Takes all schemas of the description, by name. */
    ToolMaker(JsonNode schemas) {
        this.schemas = schemas;
    }

    Tool make(String path, String verb, JsonNode operation) {
        Definitions definitions = new Definitions(schemas);
        List<Argument> arguments = new ArrayList<>();
        operation.path("parameters").forEach(parameter -> argument(parameter, definitions)
                .ifPresent(arguments::add));
        JsonNode body = operation.path("requestBody");
        if (!body.isMissingNode()) {
            arguments.addAll(fields(body, definitions));
        }
        String name = operation.path("operationId").asText();
        Set<String> names = new HashSet<>();
        for (Argument argument : arguments) {
            if (!names.add(argument.name())) {
                throw new IllegalStateException(name + " has two arguments of the name " + argument.name());
            }
        }
        String summary = operation.path("summary").asText();
        String details = operation.path("description").asText();
        return new Tool(
                name,
                summary,
                details.isEmpty() ? summary : summary + ". " + details,
                verb.toUpperCase(Locale.ROOT),
                path,
                !body.isMissingNode(),
                arguments,
                definitions.collected());
    }

    private static Optional<Argument> argument(JsonNode parameter, Definitions definitions) {
        String wire = parameter.path("name").asText();
        String place = parameter.path("in").asText();
        boolean required = parameter.path("required").asBoolean();
        JsonNode schema = definitions.standingAlone(parameter.path("schema"));
        if (place.equals("header")) {
            return Optional.ofNullable(HEADERS.get(wire.toLowerCase(Locale.ROOT)))
                    .map(name -> new Argument(name, wire, Argument.Place.HEADER, schema, required));
        }
        return Optional.of(new Argument(
                wire, wire, place.equals("path") ? Argument.Place.PATH : Argument.Place.QUERY, schema, required));
    }

    private static List<Argument> fields(JsonNode body, Definitions definitions) {
        JsonNode schema = definitions.resolve(body.at("/content/application~1json/schema"));
        Set<String> required = new HashSet<>();
        if (body.path("required").asBoolean()) {
            schema.path("required").forEach(name -> required.add(name.asText()));
        }
        return StreamSupport.stream(schema.path("properties").properties().spliterator(), false)
                .map(field -> new Argument(
                        field.getKey(),
                        field.getKey(),
                        Argument.Place.BODY,
                        definitions.standingAlone(field.getValue()),
                        required.contains(field.getKey())))
                .toList();
    }
}
