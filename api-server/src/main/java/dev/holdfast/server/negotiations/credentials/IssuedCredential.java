package dev.holdfast.server.negotiations.credentials;

import dev.holdfast.server.negotiations.audience.Audience;
import java.time.Instant;
import java.util.Optional;

/**
 * A credential, shown this once.
 *
 * @param id by which it is listed and taken back
 * @param expiresAt from when it opens nothing
 * @param credential to be sent as {@code Authorization: Bearer …}
 */
public record IssuedCredential(
        String id, Audience role, String holder, Optional<Instant> expiresAt, String credential) {

    @Override
    public String toString() {
        return "IssuedCredential[…]";
    }
}
