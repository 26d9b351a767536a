package dev.holdfast.server.limits;

import dev.holdfast.server.memory.Recent;
import dev.holdfast.server.security.Secret;
import dev.holdfast.server.store.credential.CredentialHash;
import java.util.Optional;

/** The credentials that were good not long ago, and the lane of each: whoever has one is not taken for somebody who guesses. */
final class Acquaintances {

    private static final int MOST = 50_000;

    private final Recent<CredentialHash, String> lanes = new Recent<>(MOST);

    void add(String authorization, String lane) {
        lanes.remember(new Secret(authorization).hash(), lane);
    }

    Optional<String> lane(String authorization) {
        return lanes.recall(new Secret(authorization).hash());
    }
}
