package dev.holdfast.server.security;

import java.util.Optional;

/**
 * Who calls, as their credential says.
 *
 * @param role in which capacity
 * @param holder the name of the person or program that the credential was given to
 * @param negotiation the negotiation that the credential is for; empty for the key of the server
 */
public record Caller(Role role, String holder, Optional<String> negotiation) {

    static Caller withServerKey() {
        return new Caller(Role.SERVER, "server", Optional.empty());
    }
}
