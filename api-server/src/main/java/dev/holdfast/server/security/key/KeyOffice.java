package dev.holdfast.server.security.key;

import dev.holdfast.server.security.KnownCallers;
import dev.holdfast.server.security.Role;
import dev.holdfast.server.security.Secret;
import dev.holdfast.server.security.SecretSource;
import dev.holdfast.server.security.audit.Actor;
import dev.holdfast.server.security.audit.AuditAction;
import dev.holdfast.server.security.audit.AuditTrail;
import dev.holdfast.server.store.audit.AuditEntry;
import dev.holdfast.server.store.key.ApiKeyRow;
import dev.holdfast.server.store.key.ApiKeys;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Makes API keys, rotates them and takes them back. */
public final class KeyOffice {

    /** How long the old key of a rotation stays good when nobody says otherwise. */
    public static final Duration USUAL_OVERLAP = Duration.ofDays(1);

    /** How long the old key of a rotation may stay good. */
    public static final Duration LONGEST_OVERLAP = Duration.ofDays(30);

    private final ApiKeys keys;
    private final SecretSource secrets;
    private final KnownCallers known;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    public KeyOffice(ApiKeys keys, SecretSource secrets, KnownCallers known, AuditTrail audit, Clock clock) {
        this.keys = keys;
        this.secrets = secrets;
        this.known = known;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes a key.
     *
     * @param tenant one that exists; empty for a key of the installation
     * @param by who asks for it
     */
    public MadeKey make(Optional<String> tenant, Role role, String holder, Optional<Instant> expiresAt, Actor by) {
        if (tenant.isEmpty() != (role == Role.OPERATOR) || role == Role.COUNTERPARTY) {
            throw new IllegalArgumentException(
                    "operators have keys of the installation, and everybody else of a tenant");
        }
        MadeKey made = made(tenant, role.name(), holder, expiresAt.map(KeyOffice::stored), by, Optional.empty());
        keys.add(made.row(), entry(by, AuditAction.KEY_CREATED, made.row()));
        return made;
    }

    /**
     * Makes a key for the same holder and role, and lets the old one end after the overlap; empty if the old one is
     * revoked.
     *
     * @param expiresAt when the new key ends, if it does
     */
    public Optional<MadeKey> rotate(ApiKeyRow old, Duration overlap, Optional<Instant> expiresAt, Actor by) {
        if (overlap.isNegative() || overlap.compareTo(LONGEST_OVERLAP) > 0) {
            throw new IllegalArgumentException("an overlap is from nothing to " + LONGEST_OVERLAP.toDays() + " days");
        }
        MadeKey made = made(
                old.tenant(), old.role(), old.holder(), expiresAt.map(KeyOffice::stored), by, Optional.of(old.id()));
        boolean rotated = keys.rotate(
                made.row(),
                made.row().createdAt().plus(stored(overlap)),
                entry(by, AuditAction.KEY_ROTATED, made.row()));
        known.forgetAll();
        return rotated ? Optional.of(made) : Optional.empty();
    }

    /** Takes a key back; returns false if it was before. */
    public boolean revoke(ApiKeyRow key, Actor by) {
        boolean revoked = keys.revoke(key.id(), now(), entry(by, AuditAction.KEY_REVOKED, key));
        known.forgetAll();
        return revoked;
    }

    private AuditEntry entry(Actor by, AuditAction action, ApiKeyRow key) {
        return audit.done(by, key.tenant(), action, "keys/" + key.id());
    }

    /** The moment as the store keeps it. */
    public Instant now() {
        return stored(clock.instant());
    }

    private MadeKey made(
            Optional<String> tenant,
            String role,
            String holder,
            Optional<Instant> expiresAt,
            Actor by,
            Optional<String> rotatedFrom) {
        Secret secret = secrets.ofKey();
        ApiKeyRow row = new ApiKeyRow(
                secrets.keyId(),
                tenant,
                role,
                holder,
                secret.hash(),
                now(),
                by.name(),
                expiresAt,
                Optional.empty(),
                rotatedFrom);
        return new MadeKey(row, secret);
    }

    private static Instant stored(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    private static Duration stored(Duration time) {
        return time.truncatedTo(ChronoUnit.MICROS);
    }
}
