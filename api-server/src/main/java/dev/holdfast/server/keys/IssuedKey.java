package dev.holdfast.server.keys;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A new key, shown this once.
 *
 * @param key to be sent as {@code Authorization: Bearer …}
 */
public record IssuedKey(@JsonUnwrapped KeyJson about, String key) {

    @Override
    public String toString() {
        return "IssuedKey[…]";
    }
}
