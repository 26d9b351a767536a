package dev.holdfast.server.security;

import dev.holdfast.server.store.credential.CredentialHash;
import dev.holdfast.server.store.credential.CredentialRow;
import dev.holdfast.server.store.credential.Credentials;
import dev.holdfast.server.store.credential.ServerKeys;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds whose a credential is. Credentials never change and are never taken back, so found ones are remembered. */
public final class CallerFinder {

    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +([!-~]{1,200})");
    private static final int MOST_REMEMBERED = 10_000;

    private final Credentials credentials;
    private final ServerKeys serverKeys;
    private final Map<CredentialHash, Caller> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<CredentialHash, Caller> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    @Inject
    CallerFinder(Credentials credentials, ServerKeys serverKeys) {
        this.credentials = credentials;
        this.serverKeys = serverKeys;
    }

    /** The caller that an {@code Authorization} header names; empty for everything but a valid credential. */
    public Optional<Caller> ofHeader(String header) {
        Matcher bearer = BEARER.matcher(header);
        return bearer.matches() ? find(new Secret(bearer.group(1))) : Optional.empty();
    }

    private Optional<Caller> find(Secret secret) {
        CredentialHash hash = secret.hash();
        if (!secret.isOfNegotiation()) {
            return serverKeys.contains(hash) ? Optional.of(Caller.withServerKey()) : Optional.empty();
        }
        synchronized (remembered) {
            Caller known = remembered.get(hash);
            if (known != null) {
                return Optional.of(known);
            }
        }
        Optional<Caller> found = credentials.find(hash).map(CallerFinder::caller);
        found.ifPresent(caller -> {
            synchronized (remembered) {
                remembered.put(hash, caller);
            }
        });
        return found;
    }

    private static Caller caller(CredentialRow row) {
        return new Caller(Role.valueOf(row.role()), row.holder(), Optional.of(row.negotiationId()));
    }
}
