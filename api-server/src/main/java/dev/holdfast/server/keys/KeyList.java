package dev.holdfast.server.keys;

import java.util.List;
import java.util.Optional;

/**
 * A page of keys, oldest first.
 *
 * @param next what to send as {@code cursor} for the next page, if there is one
 */
public record KeyList(List<KeyJson> keys, Optional<String> next) {}
