package dev.holdfast.server.http.inner;

import java.util.Map;

/**
 * What the API answered.
 *
 * @param headers by their names; the first value of each
 * @param mediaType empty where there is no body
 */
public record InnerAnswer(int status, Map<String, String> headers, String mediaType, String body) {

    public InnerAnswer {
        headers = Map.copyOf(headers);
    }
}
