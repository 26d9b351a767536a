package dev.holdfast.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * An operation of the API that agents may call.
 *
 * @param name the operation's id
 * @param path with the names of its parameters in braces
 * @param takesBody whether the operation has a body at all
 * @param definitions what the schemas of the arguments refer to
 */
record Tool(
        String name,
        String title,
        String description,
        String method,
        String path,
        boolean takesBody,
        List<Argument> arguments,
        ObjectNode definitions) {

    Tool {
        arguments = List.copyOf(arguments);
    }

    /** As it is listed for clients. */
    ObjectNode listed() {
        ObjectNode tool = JsonNodeFactory.instance
                .objectNode()
                .put("name", name)
                .put("title", title)
                .put("description", description);
        tool.set("inputSchema", inputSchema());
        boolean reads = method.equals("GET");
        ObjectNode hints = tool.putObject("annotations").put("title", title).put("readOnlyHint", reads);
        if (!reads) {
            hints.put("destructiveHint", Offered.isBinding(name)).put("idempotentHint", method.equals("PUT"));
        }
        hints.put("openWorldHint", false);
        return tool;
    }

    private JsonNode inputSchema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        arguments.forEach(argument -> properties.set(argument.name(), argument.schema()));
        List<String> required = arguments.stream()
                .filter(Argument::required)
                .map(Argument::name)
                .toList();
        if (!required.isEmpty()) {
            required.forEach(schema.putArray("required")::add);
        }
        schema.put("additionalProperties", false);
        if (!definitions.isEmpty()) {
            schema.set("$defs", definitions);
        }
        return schema;
    }
}
