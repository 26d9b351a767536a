package dev.holdfast.server.http.inner;

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
 */
public record InnerRequest(
        URI base, String method, String target, Map<String, String> headers, Optional<String> json, String requestId) {

    public InnerRequest {
        headers = Map.copyOf(headers);
    }
}
