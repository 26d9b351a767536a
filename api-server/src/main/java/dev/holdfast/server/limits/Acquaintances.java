package dev.holdfast.server.limits;

import dev.holdfast.server.security.Secret;
import dev.holdfast.server.store.credential.CredentialHash;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The credentials that were good not long ago: whoever has one is not taken for somebody who guesses. */
final class Acquaintances {

    private static final int MOST = 50_000;

    private final Set<CredentialHash> known = Collections.newSetFromMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<CredentialHash, Boolean> eldest) {
            return size() > MOST;
        }
    });

    synchronized void add(String authorization) {
        known.add(new Secret(authorization).hash());
    }

    synchronized boolean contains(String authorization) {
        return known.contains(new Secret(authorization).hash());
    }
}
