package dev.holdfast.server.security.key;

import dev.holdfast.server.security.Secret;
import dev.holdfast.server.store.key.ApiKeyRow;

/**
 * A key that was made just now.
 *
 * @param row what is kept of it
 * @param secret the key itself, to be shown this once
 */
public record MadeKey(ApiKeyRow row, Secret secret) {}
