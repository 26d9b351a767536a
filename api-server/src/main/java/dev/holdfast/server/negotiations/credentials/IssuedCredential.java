package dev.holdfast.server.negotiations.credentials;

import dev.holdfast.server.negotiations.audience.Audience;

/**
 * A credential, shown this once.
 *
 * @param credential to be sent as {@code Authorization: Bearer …}
 */
public record IssuedCredential(Audience role, String holder, String credential) {

    @Override
    public String toString() {
        return "IssuedCredential[…]";
    }
}
