package dev.holdfast.server.security.token;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpServer;
import dev.holdfast.server.config.access.OidcConfig;
import dev.holdfast.server.fuzz.Parts;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.store.audit.AuditEntry;
import dev.holdfast.server.store.tenant.TenantRow;
import dev.holdfast.server.store.tenant.Tenants;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tokens, none of which is good, and the claims of tokens that are. */
public final class TokenFuzz {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    /** The public half of the key in RFC 7515, appendix A.3. */
    private static final String KEYS =
            """
            {"keys":[{"kty":"EC","crv":"P-256","kid":"k","alg":"ES256",\
            "x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}]}""";

    private static final String ISSUER = issuer();

    private static final OidcConfig CONFIG =
            new OidcConfig(Optional.of(ISSUER), Optional.of("holdfast"), "tenant", "roles", "sub");

    private static final TokenVerifier VERIFIER =
            new TokenVerifier(ISSUER, "holdfast", new IssuerKeys(CONFIG), Clock.fixed(NOON, ZoneOffset.UTC));

    private static final TokenClaims CLAIMS = new TokenClaims(CONFIG, new EveryTenant());

    private TokenFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        if (Parts.choice(input, 2) == 0) {
            String token = new String(Parts.rest(input), StandardCharsets.ISO_8859_1);
            if (VERIFIER.verify(token).isPresent()) {
                throw new AssertionError("A token was forged");
            }
            return;
        }
        try {
            Map<String, Object> claims = JSONObjectUtils.parse(new String(Parts.rest(input), StandardCharsets.UTF_8));
            if (claims != null) {
                CLAIMS.caller(JWTClaimsSet.parse(claims).getClaims()).ifPresent(TokenFuzz::requireSomebody);
            }
        } catch (ParseException noClaims) {
            // as it should be
        }
    }

    private static void requireSomebody(Caller caller) {
        if (caller.holder().isBlank()) {
            throw new AssertionError("A token of nobody");
        }
    }

    /** On the loopback interface; it ends with the process. */
    private static String issuer() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            answer(
                    server,
                    "/.well-known/openid-configuration",
                    """
                    {"issuer":"%1$s","jwks_uri":"%1$s/keys"}""".formatted(address));
            answer(server, "/keys", KEYS);
            server.start();
            return address;
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static void answer(HttpServer server, String path, String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static final class EveryTenant implements Tenants {

        @Override
        public Optional<TenantRow> find(String id) {
            return Optional.of(new TenantRow(id, "any", NOON));
        }

        @Override
        public List<TenantRow> list(Optional<String> afterId, int limit) {
            return List.of();
        }

        @Override
        public boolean add(TenantRow tenant, AuditEntry entry) {
            return false;
        }
    }
}
