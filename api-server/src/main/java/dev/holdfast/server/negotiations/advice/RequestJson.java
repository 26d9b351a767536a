package dev.holdfast.server.negotiations.advice;

import java.util.Map;
import java.util.Optional;

/** The request that makes the advised move, ready to be sent. */
public record RequestJson(String method, String href, Optional<Map<String, Object>> body) {}
