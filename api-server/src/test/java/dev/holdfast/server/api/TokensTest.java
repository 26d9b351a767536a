package dev.holdfast.server.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tokens of an OpenID Connect issuer. */
class TokensTest {

    private static final String AUDIENCE = "holdfast";

    @TempDir
    private Path directory;

    private TestIssuer issuer;
    private ApiServer server;

    @BeforeEach
    void start() {
        issuer = TestIssuer.start();
        server = start(issuer.address());
        Tenant.setUp(server, "acme");
    }

    @AfterEach
    void stop() {
        server.close();
        issuer.close();
    }

    private ApiServer start(String address) {
        return ApiServer.start(
                directory,
                Map.of("oidc.issuer", address, "oidc.audience", AUDIENCE, "oidc.roles-claim", "realm_access.roles"));
    }

    private JWTClaimsSet claims(Consumer<JWTClaimsSet.Builder> changes) {
        Instant now = server.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer.address())
                .audience(List.of("another", AUDIENCE))
                .subject("ada")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("tenant", "acme")
                .claim("realm_access", Map.of("roles", List.of("offline_access", "auditor", "owner")));
        changes.accept(claims);
        return claims.build();
    }

    private String token(Consumer<JWTClaimsSet.Builder> changes) {
        return issuer.sign(claims(changes));
    }

    private int list(String credential) {
        return server.get("/v1/negotiations", credential).status();
    }

    @Test
    void theBearerOfATokenIsAHolderOfTheStrongestRoleThatItClaims() {
        String ada = token(claims -> {});
        Talk talk = server.setUp(ada, Bodies.price());

        assertThat(server.get(talk.path(""), ada).is(200).text("/role")).isEqualTo("OWNER");
        server.post(talk.path("/open"), ada, "").is(200);
        String kim = token(claims -> claims.subject("kim").claim("realm_access", Map.of("roles", "NEGOTIATOR")));
        assertThat(server.get(talk.path(""), kim).is(200).body()).doesNotContain("walkAwayPoint");
        server.post(talk.path("/offers"), kim, "{\"terms\":{\"price\":90}}").is(200);
        assertThat(server.get(talk.path("/events"), ada).is(200).body()).contains("\"kim\"");
        server.get("/v1/tenants", ada).is(403);
    }

    @Test
    void aFreshTokenOfTheSameBearerSendsTheSameRequestAgain() {
        String first = created(token(claims -> {}));

        assertThat(created(token(claims -> claims.claim("jti", "fresh")))).isEqualTo(first);
        assertThat(created(token(claims -> claims.subject("bob")))).isNotEqualTo(first);
        Tenant.setUp(server, "umbrella");
        assertThat(created(token(claims -> claims.claim("tenant", "umbrella")))).isNotEqualTo(first);
    }

    private String created(String token) {
        return server.send(server.request("/v1/negotiations")
                        .POST(BodyPublishers.ofString(Bodies.price()))
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + token)
                        .header("Idempotency-Key", "\"fd2c1b0e\"")
                        .build())
                .is(201)
                .body();
    }

    @Test
    void aTokenForAnotherTenantIsForAnotherTenant() {
        Talk talk = server.setUp(token(claims -> {}), Bodies.price());
        Tenant.setUp(server, "umbrella");
        String abroad = token(claims -> claims.claim("tenant", "umbrella"));

        server.get(talk.path(""), abroad).is(404);
        assertThat(server.get("/v1/negotiations", abroad).is(200).body()).doesNotContain(talk.id());
    }

    @Test
    void whatIsNotGoodIsRefusedAndNobodyIsToldWhy() throws Exception {
        Instant now = server.now();
        assertThat(list(token(claims -> {}))).isEqualTo(200);
        assertRefused(
                token(claims -> claims.audience("another")),
                token(claims -> claims.issuer("https://another.example")),
                token(claims -> claims.expirationTime(Date.from(now.minusSeconds(31)))),
                token(claims -> claims.expirationTime(null)),
                token(claims -> claims.notBeforeTime(Date.from(now.plusSeconds(31)))),
                token(claims -> claims.claim("tenant", "nobody")),
                token(claims -> claims.claim("tenant", null)),
                token(claims -> claims.claim("realm_access", Map.of("roles", List.of("operator", "COUNTERPARTY")))),
                token(claims -> claims.claim("realm_access", null).claim("roles", "OWNER")),
                token(claims -> claims.subject(" ")),
                tampered(token(claims -> {})),
                new PlainJWT(claims(claims -> {})).serialize(),
                signedWithTheirPublicKeyAsASecret(),
                TestIssuer.sign(
                        claims(claims -> {}),
                        new ECKeyGenerator(Curve.P_256)
                                .keyID(issuer.key().getKeyID())
                                .generate()));
    }

    @Test
    void aTokenIsGoodUntilItsEnd() {
        String token = token(claims -> {});
        assertThat(list(token)).isEqualTo(200);

        server.letPass(Duration.ofSeconds(329));
        assertThat(list(token)).as("clocks may differ by half a minute").isEqualTo(200);
        server.letPass(Duration.ofSeconds(1));
        assertThat(list(token)).isEqualTo(401);
    }

    @Test
    void aNewKeyOfTheIssuerIsFetchedAndUnknownOnesDoNotMakeUsAskAllTheTime() {
        assertThat(list(token(claims -> {}))).isEqualTo(200);
        assertThat(list(token(claims -> claims.subject("kim")))).isEqualTo(200);
        assertThat(issuer.keyRequests()).isEqualTo(1);

        issuer.rotate("second");
        assertThat(list(token(claims -> {}))).isEqualTo(200);
        assertThat(issuer.keyRequests()).isEqualTo(2);

        for (int guess = 0; guess < 20; guess++) {
            String unknown = "unknown " + guess;
            assertThat(list(TestIssuer.sign(claims(claims -> {}), key(unknown))))
                    .isEqualTo(401);
        }
        assertThat(issuer.keyRequests()).isLessThanOrEqualTo(4);
    }

    @Test
    void whileTheIssuerIsDownKnownKeysServeAndNothingIsMistakenForABadToken() {
        assertThat(list(token(claims -> {}))).isEqualTo(200);
        String kim = token(claims -> claims.subject("kim"));
        issuer.close();
        assertThat(list(kim)).isEqualTo(200);

        server.close();
        server = start(issuer.address());
        server.get("/v1/negotiations", kim).is(503);
        assertThat(list("hfk_" + "x".repeat(43))).isEqualTo(401);
    }

    @Test
    void aDiscoveryDocumentOfAnotherIssuerIsNotBelieved() {
        server.close();
        // the document says 127.0.0.1
        server = start(issuer.address().replace("127.0.0.1", "localhost"));

        server.get("/v1/negotiations", token(claims -> {})).is(503);
    }

    @Test
    void aServerThatOthersHaveWrittenIsUnderstood() throws Exception {
        MockOAuth2Server other = new MockOAuth2Server();
        int port = freePort();
        other.start(InetAddress.getLoopbackAddress(), port);
        String company = "http://localhost:" + port + "/company";
        try {
            server.close();
            server = start(company);
            // its clock is the real one
            server.letPass(Duration.between(server.now(), Instant.now()));
            other.enqueueCallback(new DefaultOAuth2TokenCallback(
                    "company",
                    "ada",
                    "JWT",
                    List.of(AUDIENCE),
                    Map.of("tenant", "acme", "realm_access", Map.of("roles", List.of("OWNER"))),
                    3600));

            String token = TokenEndpoint.fetch(URI.create(company + "/token"));

            assertThat(list(token)).isEqualTo(200);
            assertThat(list(tampered(token))).isEqualTo(401);
            assertThat(list(other.issueToken("stranger", "ada", AUDIENCE).serialize()))
                    .isEqualTo(401);
        } finally {
            other.shutdown();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void assertRefused(String... tokens) {
        for (String token : tokens) {
            assertThat(server.get("/v1/negotiations", token).is(401).text("/detail"))
                    .isEqualTo(server.get("/v1/negotiations", "hf_x").is(401).text("/detail"));
        }
    }

    /** The same signature under other claims. */
    private static String tampered(String token) {
        String[] parts = token.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8)
                .replace("\"tenant\":\"acme\"", "\"tenant\":\"default\"");
        assertThat(claims).contains("\"default\"");
        parts[1] = Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(UTF_8));
        return String.join(".", parts);
    }

    private String signedWithTheirPublicKeyAsASecret() throws Exception {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .keyID(issuer.key().getKeyID())
                .build();
        SignedJWT token = new SignedJWT(header, claims(claims -> {}));
        token.sign(new MACSigner(issuer.key().toECPublicKey().getEncoded()));
        return token.serialize();
    }

    private static ECKey key(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
