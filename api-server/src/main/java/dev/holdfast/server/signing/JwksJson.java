package dev.holdfast.server.signing;

import java.util.List;

/**
 * A key set (RFC 7517).
 *
 * @param keys oldest first; the last one signs
 */
public record JwksJson(List<JwkJson> keys) {}
