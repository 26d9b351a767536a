package dev.holdfast.server.security.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks a token: signed with a public key of the issuer (so never {@code none}, and never with a shared secret), by this
 * issuer, for this audience, not before its time and not after its end.
 */
final class TokenVerifier {

    /** How far our clock and the issuer's may be apart. */
    static final Duration SKEW = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(TokenVerifier.class);

    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final IssuerKeys keys;
    private final Clock clock;
    private final ClaimsAtATime claims;

    TokenVerifier(String issuer, String audience, IssuerKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
        this.claims = new ClaimsAtATime(issuer, audience, clock);
    }

    /** What the token claims, if it is good; throws 503 when nobody can say, because the issuer does not answer. */
    Optional<JWTClaimsSet> verify(String token) {
        try {
            return Optional.of(processor(clock.instant()).process(parse(token), null));
        } catch (KeySourceException unreachable) {
            if (isOurOwnRestraint(unreachable)) {
                return Optional.empty();
            }
            LOG.warn("The keys of the issuer cannot be fetched: {}", unreachable.getMessage());
            throw IssuerSilent.problem();
        } catch (BadJOSEException | JOSEException | ParseException bad) {
            LOG.debug("A token was refused: {}", bad.getMessage());
            return Optional.empty();
        }
    }

    /** The parser falls over some texts, such as a header that is {@code null}. */
    private static JWT parse(String token) throws ParseException {
        try {
            return JWTParser.parse(token);
        } catch (RuntimeException fallen) {
            throw new ParseException("no token", 0);
        }
    }

    private DefaultJWTProcessor<SecurityContext> processor(Instant now) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys.source(now)));
        processor.setJWTClaimsSetVerifier(claims);
        return processor;
    }

    /** Somebody sends tokens with keys that nobody knows, and we have asked the issuer often enough. */
    private static boolean isOurOwnRestraint(KeySourceException unreachable) {
        return unreachable instanceof RateLimitReachedException
                || unreachable.getCause() instanceof RateLimitReachedException;
    }

    /** The checks of the claims, at the time of our clock. */
    private static final class ClaimsAtATime extends DefaultJWTClaimsVerifier<SecurityContext> {

        private final Clock clock;

        ClaimsAtATime(String issuer, String audience, Clock clock) {
            super(audience, new JWTClaimsSet.Builder().issuer(issuer).build(), Set.of("exp"));
            this.clock = clock;
            setMaxClockSkew((int) SKEW.toSeconds());
        }

        @Override
        protected Date currentTime() {
            return Date.from(clock.instant());
        }
    }
}
