package dev.holdfast.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.holdfast.server.http.inner.InnerAnswer;
import dev.holdfast.server.http.inner.InnerCalls;
import dev.holdfast.server.http.inner.InnerRequest;
import dev.holdfast.server.json.JsonBinder;
import dev.holdfast.server.json.JsonText;
import dev.holdfast.server.problem.ErrorCode;
import dev.holdfast.server.problem.ProblemException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Calls the API for an agent and makes a result of the answer: refusals too, so that the agent can read them. */
final class ToolCaller {

    /** Under these names the status and the tag of an answer stand beside it. */
    private static final String STATUS = "dev.holdfast/status";

    private static final String TAG = "dev.holdfast/etag";

    private final OwnersKept owners;
    private final InnerCalls api;
    private final JsonText text;
    private final JsonBinder json;

    @Inject
    ToolCaller(OwnersKept owners, InnerCalls api, JsonText text, JsonBinder json) {
        this.owners = owners;
        this.api = api;
        this.text = text;
        this.json = json;
    }

    JsonNode call(Tool tool, JsonNode arguments, Agent agent) {
        Call call = Call.of(tool, arguments);
        return result(owners.refusal(agent).orElseGet(() -> answer(call, agent)));
    }

    private InnerAnswer answer(Call call, Agent agent) {
        Map<String, String> headers = new TreeMap<>(call.headers());
        agent.authorization().ifPresent(value -> headers.put("Authorization", value));
        InnerAnswer answer = api.call(new InnerRequest(
                agent.base(),
                call.method(),
                call.target(),
                headers,
                call.body().map(text::of),
                agent.requestId(),
                agent.badge()));
        if (answer.status() == ErrorCode.UNAUTHENTICATED.status()) {
            // who calls is a matter of the transport, and clients look for it there
            throw new ProblemException(ErrorCode.UNAUTHENTICATED, "There is no valid credential with this call.");
        }
        return answer;
    }

    private JsonNode result(InnerAnswer answer) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.putArray("content").addObject().put("type", "text").put("text", answer.body());
        if (answer.mediaType().contains("json") && !answer.body().isEmpty()) {
            JsonNode content = (JsonNode) json.read(answer.body().getBytes(StandardCharsets.UTF_8), JsonNode.class);
            if (content.isObject()) {
                result.set("structuredContent", content);
            }
        }
        result.put("isError", answer.status() >= 400);
        ObjectNode beside = result.putObject("_meta").put(STATUS, answer.status());
        String tag = answer.headers().get("ETag");
        if (tag != null) {
            beside.put(TAG, tag);
        }
        return result;
    }
}
