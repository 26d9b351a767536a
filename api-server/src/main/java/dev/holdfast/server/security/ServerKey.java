package dev.holdfast.server.security;

import dev.holdfast.server.config.SecurityConfig;
import dev.holdfast.server.store.credential.ServerKeys;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Sees to it that there is a key of the server: the configured one, or one that is made at the first start. */
public final class ServerKey {

    private final Optional<Secret> configured;
    private final ServerKeys keys;
    private final SecretSource secrets;
    private final Clock clock;

    @Inject
    ServerKey(SecurityConfig config, ServerKeys keys, SecretSource secrets, Clock clock) {
        this.configured = config.apiKey().map(Secret::new);
        this.keys = keys;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** The key if it was made just now: it must be shown to the operator, for nobody can ever read it again. */
    public Optional<Secret> ensure() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (configured.isPresent()) {
            if (!keys.contains(configured.get().hash())) {
                keys.replaceAll(configured.get().hash(), now);
            }
            return Optional.empty();
        }
        if (!keys.isEmpty()) {
            return Optional.empty();
        }
        Secret made = secrets.ofServer();
        return keys.addFirst(made.hash(), now) ? Optional.of(made) : Optional.empty();
    }
}
