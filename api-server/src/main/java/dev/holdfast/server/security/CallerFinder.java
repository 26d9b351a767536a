package dev.holdfast.server.security;

import dev.holdfast.server.security.KnownCallers.Found;
import dev.holdfast.server.security.token.TokenReader;
import dev.holdfast.server.store.credential.CredentialHash;
import dev.holdfast.server.store.credential.CredentialRow;
import dev.holdfast.server.store.credential.Credentials;
import dev.holdfast.server.store.key.ApiKeyRow;
import dev.holdfast.server.store.key.ApiKeys;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds whose a credential is, if it is good at this moment. */
public final class CallerFinder {

    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +([!-~]{1,8000})");

    /** Several times as long as the pause between two readings of the figures. */
    private static final Duration OPERATORS_MEMORY = Duration.ofMinutes(5);

    private final Credentials credentials;
    private final ApiKeys keys;
    private final TokenReader tokens;
    private final KnownCallers known;
    private final Clock clock;

    @Inject
    CallerFinder(Credentials credentials, ApiKeys keys, TokenReader tokens, KnownCallers known, Clock clock) {
        this.credentials = credentials;
        this.keys = keys;
        this.tokens = tokens;
        this.known = known;
        this.clock = clock;
    }

    /** The caller that an {@code Authorization} header names; empty for everything but a valid credential. */
    public Optional<Caller> ofHeader(String header) {
        return sight(header).caller();
    }

    /** Looks who calls. The first look of a request; what comes later asks {@link #confirm}. May wait for the store. */
    public Sighting sight(String header) {
        int forgotten = known.timesForgotten();
        Instant now = clock.instant();
        return Sighting.of(presented(header).flatMap(secret -> find(secret, now)), now, forgotten);
    }

    /** An operator who was good here within the last minutes; for figures, which must be read when the store is ill. */
    public Optional<Sighting> recallOperator(String header) {
        int forgotten = known.timesForgotten();
        Instant now = clock.instant();
        return presented(header)
                .flatMap(secret -> known.recall(secret.hash(), now, OPERATORS_MEMORY))
                .filter(found -> found.isGoodAt(now) && found.caller().role() == Role.OPERATOR)
                .map(found -> Sighting.of(Optional.of(found), now, forgotten).renewedAt(now));
    }

    /** Who calls, as an earlier look has found if that still holds, and otherwise by another one. */
    Optional<Caller> confirm(Optional<Sighting> earlier, String header) {
        return earlier.filter(sighting -> sighting.holdsAt(clock.instant(), known.timesForgotten()))
                .orElseGet(() -> sight(header))
                .caller();
    }

    /** What the header presents as a credential, good or not. */
    static Optional<Secret> presented(String header) {
        Matcher bearer = BEARER.matcher(header);
        return bearer.matches() ? Optional.of(new Secret(bearer.group(1))) : Optional.empty();
    }

    private Optional<Found> find(Secret secret, Instant now) {
        CredentialHash hash = secret.hash();
        if (secret.isToken() && tokens.isReady()) {
            return tokens.read(secret.text(), hash, now).map(caller -> new Found(caller, now, Optional.empty()));
        }
        return known.recall(hash, now).or(() -> lookUp(secret, hash, now)).filter(found -> found.isGoodAt(now));
    }

    private Optional<Found> lookUp(Secret secret, CredentialHash hash, Instant now) {
        Optional<Found> found = secret.isOfNegotiation()
                ? credentials.find(hash).filter(row -> row.isValidAt(now)).map(row -> found(row, now))
                : keys.find(hash).filter(row -> row.isValidAt(now)).map(row -> found(row, now));
        found.ifPresent(good -> known.remember(hash, good));
        return found;
    }

    private static Found found(CredentialRow row, Instant now) {
        Caller caller = Caller.ofNegotiation(Role.valueOf(row.role()), row.holder(), row.tenant(), row.negotiationId());
        return new Found(caller, now, row.expiresAt());
    }

    private static Found found(ApiKeyRow row, Instant now) {
        Caller caller = row.tenant()
                .map(tenant -> Caller.ofTenant(Role.valueOf(row.role()), row.holder(), tenant))
                .orElseGet(() -> Caller.operator(row.holder()));
        return new Found(caller, now, row.expiresAt());
    }
}
