package dev.holdfast.server.security;

import dev.holdfast.server.config.access.SecurityConfig;
import dev.holdfast.server.security.audit.Actor;
import dev.holdfast.server.security.audit.AuditAction;
import dev.holdfast.server.security.audit.AuditTrail;
import dev.holdfast.server.store.audit.AuditEntry;
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
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    OperatorKey(SecurityConfig config, ApiKeys keys, SecretSource secrets, AuditTrail audit, Clock clock) {
        this.configured = config.apiKey().map(Secret::new);
        this.keys = keys;
        this.secrets = secrets;
        this.audit = audit;
        this.clock = clock;
    }

    /** The key if it was made just now: it must be shown to the operator, for nobody can ever read it again. */
    public Optional<Secret> ensure() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (configured.isPresent()) {
            CredentialHash hash = configured.get().hash();
            if (keys.find(hash).filter(key -> key.isValidAt(now)).isEmpty()) {
                ApiKeyRow row = row(hash, now);
                keys.install(row, entry(row));
            }
            return Optional.empty();
        }
        Secret made = secrets.ofKey();
        ApiKeyRow row = row(made.hash(), now);
        return keys.addFirst(row, entry(row)) ? Optional.of(made) : Optional.empty();
    }

    private AuditEntry entry(ApiKeyRow row) {
        return audit.done(Actor.SERVER, Optional.empty(), AuditAction.KEY_CREATED, "keys/" + row.id());
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
