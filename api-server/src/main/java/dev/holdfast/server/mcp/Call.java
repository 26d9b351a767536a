package dev.holdfast.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.holdfast.engine.settings.NearestName;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A call of a tool as the request to the API that it is.
 *
 * @param target path and query, encoded
 * @param headers by their names
 */
record Call(String method, String target, Map<String, String> headers, Optional<JsonNode> body) {

    /** What ids of this API consist of: nothing that could lead to another path. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_~-][A-Za-z0-9_.~-]{0,199}");

    /** What a header may hold (RFC 9110, section 5.5, without bytes beyond ASCII). */
    private static final Pattern HEADER = Pattern.compile("[ -~]{1,1000}");

    /** The request for these arguments, or an {@link RpcError} that names what is wrong. */
    static Call of(Tool tool, JsonNode given) {
        refuseUnknown(tool, given);
        String path = tool.path();
        StringBuilder query = new StringBuilder();
        Map<String, String> headers = new TreeMap<>();
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        for (Argument argument : tool.arguments()) {
            JsonNode value = given.path(argument.name());
            if (value.isMissingNode()) {
                if (argument.required() && argument.place() == Argument.Place.PATH) {
                    throw wrong(argument.name(), "is missing");
                }
                continue;
            }
            switch (argument.place()) {
                case PATH -> path = path.replace("{" + argument.wire() + "}", id(argument, value));
                case QUERY -> query(argument, value, query);
                case HEADER -> headers.put(argument.wire(), header(argument, value));
                case BODY -> body.set(argument.wire(), value);
            }
        }
        boolean sendsBody = tool.takesBody() && (!body.isEmpty() || isBodyRequired(tool));
        return new Call(tool.method(), path + query, headers, sendsBody ? Optional.of(body) : Optional.empty());
    }

    private static boolean isBodyRequired(Tool tool) {
        return tool.arguments().stream()
                .anyMatch(argument -> argument.place() == Argument.Place.BODY && argument.required());
    }

    private static void refuseUnknown(Tool tool, JsonNode given) {
        List<String> known = tool.arguments().stream().map(Argument::name).toList();
        given.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                String hint = NearestName.among(known, name)
                        .map(meant -> "did you mean " + meant + "?")
                        .orElse("known are " + String.join(", ", known));
                throw wrong(shortened(name), "is no argument of " + tool.name() + "; " + hint);
            }
        });
    }

    private static String id(Argument argument, JsonNode value) {
        if (!value.isTextual() || !ID.matcher(value.asText()).matches()) {
            throw wrong(argument.name(), "must be an id, as answers of this server name it");
        }
        return value.asText();
    }

    private static void query(Argument argument, JsonNode value, StringBuilder query) {
        if (value.isArray()) {
            value.forEach(each -> query(argument, each, query));
        } else if (value.isValueNode() && !value.isNull()) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append(argument.wire())
                    .append('=')
                    .append(URLEncoder.encode(value.asText(), StandardCharsets.UTF_8));
        } else {
            throw wrong(argument.name(), "must be a text, a number, or a list of them");
        }
    }

    private static String header(Argument argument, JsonNode value) {
        if (!value.isTextual() || !HEADER.matcher(value.asText()).matches()) {
            throw wrong(argument.name(), "must be a text of printable ASCII characters");
        }
        return value.asText();
    }

    private static String shortened(String name) {
        return name.length() <= 64 ? name : name.substring(0, 64) + "…";
    }

    private static RpcError wrong(String name, String what) {
        return new RpcError(RpcError.INVALID_PARAMS, "The argument " + name + " " + what + ".");
    }
}
