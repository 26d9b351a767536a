package dev.holdfast.server.http.inner;

import dev.holdfast.server.http.gate.Badge;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * A request to the API.
 *
 * @param base where the caller from outside reached this server
 * @param target path and query, encoded
 * @param headers by their names
 * @param json the body, if there is one
 * @param requestId the id of the request from outside
 * @param badge what was found out about who sent that one
 */
public record InnerRequest(
        URI base,
        String method,
        String target,
        Map<String, String> headers,
        Optional<String> json,
        String requestId,
        Badge badge) {

    public InnerRequest {
        headers = Map.copyOf(headers);
    }
}
