package dev.holdfast.server.security.token;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.holdfast.server.config.access.OidcConfig;
import dev.holdfast.server.memory.Recent;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.store.credential.CredentialHash;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Finds who bears a token. What was found is remembered for as long as the token is good: a signature costs much. */
public final class TokenReader {

    private static final int MOST_REMEMBERED = 10_000;

    private final Optional<TokenVerifier> verifier;
    private final TokenClaims claims;
    private final Recent<CredentialHash, Bearer> remembered = new Recent<>(MOST_REMEMBERED);

    private record Bearer(Caller caller, Instant end) {}

    @Inject
    public TokenReader(OidcConfig config, IssuerKeys keys, TokenClaims claims, Clock clock) {
        this.verifier = config.issuer()
                .map(issuer -> new TokenVerifier(issuer, config.audience().orElseThrow(), keys, clock));
        this.claims = claims;
    }

    /** Whether there is an issuer whose tokens can be good. */
    public boolean isReady() {
        return verifier.isPresent();
    }

    /** Who bears the token, if it is good at this moment; throws 503 when the issuer does not answer. */
    public Optional<Caller> read(String token, CredentialHash hash, Instant now) {
        Optional<Bearer> bearer = remembered.recall(hash).or(() -> verify(token, hash));
        return bearer.filter(known -> now.isBefore(known.end())).map(Bearer::caller);
    }

    private Optional<Bearer> verify(String token, CredentialHash hash) {
        Optional<Bearer> bearer =
                verifier.flatMap(issuer -> issuer.verify(token)).flatMap(this::bearer);
        bearer.ifPresent(found -> remembered.remember(hash, found));
        return bearer;
    }

    private Optional<Bearer> bearer(JWTClaimsSet verified) {
        Instant end = verified.getExpirationTime().toInstant().plus(TokenVerifier.SKEW);
        return claims.caller(verified.getClaims()).map(caller -> new Bearer(caller, end));
    }
}
