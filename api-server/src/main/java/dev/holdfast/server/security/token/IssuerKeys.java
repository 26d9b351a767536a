package dev.holdfast.server.security.token;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import dev.holdfast.server.config.access.OidcConfig;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The public keys of the issuer: found by its discovery document, kept for ten minutes, and for an hour when it does not
 * answer. A token with a key that is not among them makes us ask again, twice in half a minute at most.
 */
public final class IssuerKeys {

    private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);

    private static final String DISCOVERY = "/.well-known/openid-configuration";
    private static final int TIMEOUT_MILLIS = 3_000;
    private static final int MOST_BYTES = 256 * 1024;
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final Duration KEPT_IN_AN_OUTAGE = Duration.ofHours(1);
    private static final Duration BETWEEN_REQUESTS = Duration.ofSeconds(30);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);

    /** How long others wait for whoever asks the issuer: a healthy one has answered by then. */
    private static final Duration PATIENCE_WITH_ANOTHER = Duration.ofMillis(200);

    private final Optional<String> issuer;
    private final ResourceRetriever retriever =
            new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, MOST_BYTES);

    private final Lock asking = new ReentrantLock();
    private volatile Optional<JWKSource<SecurityContext>> found = Optional.empty();
    private Optional<Instant> failedAt = Optional.empty();

    @Inject
    public IssuerKeys(OidcConfig config) {
        this.issuer = config.issuer();
    }

    /** The keys; throws 503 while the issuer cannot be found. One asks it, and nobody else waits long for that. */
    JWKSource<SecurityContext> source(Instant now) {
        if (found.isPresent()) {
            return found.get();
        }
        try {
            if (!asking.tryLock(PATIENCE_WITH_ANOTHER.toMillis(), TimeUnit.MILLISECONDS)) {
                throw IssuerSilent.problem();
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            throw IssuerSilent.problem();
        }
        try {
            return found.orElseGet(() -> find(now));
        } finally {
            asking.unlock();
        }
    }

    private JWKSource<SecurityContext> find(Instant now) {
        if (failedAt.filter(then -> Duration.between(then, now).abs().compareTo(PAUSE_AFTER_FAILURE) < 0)
                .isPresent()) {
            throw IssuerSilent.problem();
        }
        try {
            JWKSource<SecurityContext> source = discover(issuer.orElseThrow());
            found = Optional.of(source);
            return source;
        } catch (IOException | ParseException | IllegalArgumentException fault) {
            LOG.warn("The issuer of tokens cannot be used: {}", fault.getMessage());
            failedAt = Optional.of(now);
            throw IssuerSilent.problem();
        }
    }

    private JWKSource<SecurityContext> discover(String address) throws IOException, ParseException {
        String home = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        Resource document =
                retriever.retrieveResource(URI.create(home + DISCOVERY).toURL());
        Map<String, Object> said = JSONObjectUtils.parse(document.getContent());
        if (!address.equals(said.get("issuer"))) {
            throw new IllegalArgumentException("its discovery document is another issuer's: " + said.get("issuer"));
        }
        URI keys = OidcConfig.requireSafe(String.valueOf(said.get("jwks_uri")), "jwks_uri");
        return JWKSourceBuilder.<SecurityContext>create(keys.toURL(), retriever)
                .cache(KEPT.toMillis(), TIMEOUT_MILLIS * 2L)
                .rateLimited(BETWEEN_REQUESTS.toMillis())
                .outageTolerant(KEPT_IN_AN_OUTAGE.toMillis())
                .build();
    }
}
