package dev.holdfast.server.keys;

import dev.holdfast.server.security.Role;

/** As whom the holder of a key calls. */
public enum KeyRole {
    OPERATOR,
    OWNER,
    NEGOTIATOR,
    AUDITOR;

    Role role() {
        return Role.valueOf(name());
    }
}
