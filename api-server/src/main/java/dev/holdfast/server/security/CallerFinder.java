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
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds whose a credential is, if it is good at this moment. */
public final class CallerFinder {

    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +([!-~]{1,8000})");

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
        return presented(header).flatMap(this::find);
    }

    /** What the header presents as a credential, good or not. */
    static Optional<Secret> presented(String header) {
        Matcher bearer = BEARER.matcher(header);
        return bearer.matches() ? Optional.of(new Secret(bearer.group(1))) : Optional.empty();
    }

    private Optional<Caller> find(Secret secret) {
        Instant now = clock.instant();
        CredentialHash hash = secret.hash();
        if (secret.isToken() && tokens.isReady()) {
            return tokens.read(secret.text(), hash, now);
        }
        return known.recall(hash, now)
                .or(() -> lookUp(secret, hash, now))
                .filter(found -> found.isGoodAt(now))
                .map(Found::caller);
    }

    private Optional<Found> lookUp(Secret secret, CredentialHash hash, Instant now) {
        Optional<Found> found = secret.isOfNegotiation()
                ? credentials.find(hash).filter(row -> row.isValidAt(now)).map(CallerFinder::found)
                : keys.find(hash).filter(row -> row.isValidAt(now)).map(CallerFinder::found);
        found.ifPresent(good -> known.remember(hash, good, now));
        return found;
    }

    private static Found found(CredentialRow row) {
        Caller caller = Caller.ofNegotiation(Role.valueOf(row.role()), row.holder(), row.tenant(), row.negotiationId());
        return new Found(caller, row.expiresAt());
    }

    private static Found found(ApiKeyRow row) {
        Caller caller = row.tenant()
                .map(tenant -> Caller.ofTenant(Role.valueOf(row.role()), row.holder(), tenant))
                .orElseGet(() -> Caller.operator(row.holder()));
        return new Found(caller, row.expiresAt());
    }
}
