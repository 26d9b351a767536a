package dev.holdfast.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A message of JSON-RPC 2.0 from the client.
 *
 * @param id what the answer will carry; absent in notifications
 * @param method absent in answers, of which this server never has a question open
 * @param params an object, empty where there are none
 */
record Message(Optional<JsonNode> id, Optional<String> method, JsonNode params) {

    private static final String VERSION = "2.0";

    /** The message in a body, or an {@link RpcError}. */
    static Message of(JsonNode body) {
        if (!body.isObject() || !body.path("jsonrpc").asText().equals(VERSION)) {
            throw new RpcError(RpcError.INVALID_REQUEST, "Send one JSON-RPC message with \"jsonrpc\": \"2.0\".");
        }
        JsonNode id = body.path("id");
        if (body.has("id") && !id.isTextual() && !id.isIntegralNumber()) {
            throw new RpcError(RpcError.INVALID_REQUEST, "id must be a string or a whole number.");
        }
        JsonNode method = body.path("method");
        if (body.has("method") && !method.isTextual()) {
            throw new RpcError(RpcError.INVALID_REQUEST, "method must be a string.");
        }
        JsonNode params = body.has("params") ? body.get("params") : JsonNodeFactory.instance.objectNode();
        if (!params.isObject()) {
            throw new RpcError(RpcError.INVALID_REQUEST, "params must be an object.");
        }
        return new Message(
                body.has("id") ? Optional.of(id) : Optional.empty(),
                body.has("method") ? Optional.of(method.asText()) : Optional.empty(),
                params);
    }

    /** Whether the client waits for an answer. */
    boolean isRequest() {
        return id.isPresent() && method.isPresent();
    }

    /** The answer with a result. */
    ObjectNode result(JsonNode result) {
        return frame(id).set("result", result);
    }

    /** The answer with an error; to a message that could not be read, without an id. */
    static ObjectNode error(Optional<JsonNode> id, RpcError error) {
        ObjectNode answer = frame(id);
        answer.putObject("error").put("code", error.code()).put("message", error.getMessage());
        return answer;
    }

    private static ObjectNode frame(Optional<JsonNode> id) {
        ObjectNode frame = JsonNodeFactory.instance.objectNode().put("jsonrpc", VERSION);
        return frame.set("id", id.orElse(JsonNodeFactory.instance.nullNode()));
    }
}
