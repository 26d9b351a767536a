package dev.holdfast.server.limits;

import dev.holdfast.server.memory.Recent;
import dev.holdfast.server.security.Secret;
import dev.holdfast.server.store.credential.CredentialHash;

/** The credentials that were good not long ago: whoever has one is not taken for somebody who guesses. */
final class Acquaintances {

    private static final int MOST = 50_000;

    private final Recent<CredentialHash, Boolean> known = new Recent<>(MOST);

    void add(String authorization) {
        known.remember(new Secret(authorization).hash(), true);
    }

    boolean contains(String authorization) {
        return known.recall(new Secret(authorization).hash()).isPresent();
    }
}
