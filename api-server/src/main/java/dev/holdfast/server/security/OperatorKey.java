package dev.holdfast.server.security;

import dev.holdfast.server.config.SecurityConfig;
import dev.holdfast.server.store.credential.CredentialHash;
import dev.holdfast.server.store.key.ApiKeyRow;
import dev.holdfast.server.store.key.ApiKeys;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Sees to it that there is a key of the installation: the configured one, or one that is made at the first start. */
public final class OperatorKey {

    private static final String HOLDER = "operator";
    private static final String MADE_BY = "server";

    private final Optional<Secret> configured;
    private final ApiKeys keys;
    private final SecretSource secrets;
    private final Clock clock;

    @Inject
    OperatorKey(SecurityConfig config, ApiKeys keys, SecretSource secrets, Clock clock) {
        this.configured = config.apiKey().map(Secret::new);
        this.keys = keys;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** The key if it was made just now: it must be shown to the operator, for nobody can ever read it again. */
    public Optional<Secret> ensure() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (configured.isPresent()) {
            CredentialHash hash = configured.get().hash();
            if (keys.find(hash).filter(key -> key.isValidAt(now)).isEmpty()) {
                keys.install(row(hash, now));
            }
            return Optional.empty();
        }
        Secret made = secrets.ofKey();
        return keys.addFirst(row(made.hash(), now)) ? Optional.of(made) : Optional.empty();
    }

    private ApiKeyRow row(CredentialHash hash, Instant now) {
        return new ApiKeyRow(
                secrets.keyId(),
                Optional.empty(),
                Role.OPERATOR.name(),
                HOLDER,
                hash,
                now,
                MADE_BY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
