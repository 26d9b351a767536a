package dev.holdfast.server.demo.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What our side should do next. */
public record Advice(
        Move move,
        String by,
        String rationale,
        Optional<Request> request,
        List<Finding> findings,
        List<Finding> measurements) {

    /** A move of our side. */
    public record Move(String type, Optional<Map<String, String>> terms, Optional<String> message) {}

    /** The request that makes the move. */
    public record Request(String method, String href, Optional<JsonNode> body) {}

    /** Everything that has been noticed. */
    public List<Finding> noticed() {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(measurements);
        return all;
    }
}
