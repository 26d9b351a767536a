package dev.holdfast.server.security;

import static dev.holdfast.server.http.jaxrs.JaxrsBinder.jaxrsBinder;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.config.access.OidcConfig;
import dev.holdfast.server.config.access.SecurityConfig;
import dev.holdfast.server.http.TestServer;
import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.audit.AuditLog;
import dev.holdfast.server.store.credential.CredentialRow;
import dev.holdfast.server.store.credential.Credentials;
import dev.holdfast.server.store.event.NewEvent;
import dev.holdfast.server.store.event.NewStream;
import dev.holdfast.server.store.event.StreamHead;
import dev.holdfast.server.store.index.NegotiationIndex;
import dev.holdfast.server.store.index.PublicRecord;
import dev.holdfast.server.store.key.ApiKeys;
import dev.holdfast.server.store.place.Database;
import dev.holdfast.server.store.tenant.TenantId;
import dev.holdfast.server.store.tenant.Tenants;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatekeeperTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final OidcConfig NO_ISSUER =
            new OidcConfig(Optional.empty(), Optional.empty(), "tenant", "roles", "sub");
    private static final String KEY = "a-configured-key-of-the-server-12";

    @TempDir
    private static Path directory;

    private static Store store;
    private static TestServer server;
    private static Secret owner;
    private static Secret counterparty;
    private static Secret ownerOfAnother;

    @BeforeAll
    static void start() {
        store = Database.chosen().place(directory).open();
        owner = negotiation("one", "OWNER");
        counterparty = negotiation("two", "COUNTERPARTY");
        ownerOfAnother = negotiation("three", "OWNER");
        server = TestServer.start(TestServer.limits(), binder -> {
            binder.install(new SecurityModule());
            binder.bind(SecurityConfig.class).toInstance(new SecurityConfig(Optional.of(KEY)));
            binder.bind(Credentials.class).toInstance(store.credentials());
            binder.bind(ApiKeys.class).toInstance(store.apiKeys());
            binder.bind(NegotiationIndex.class).toInstance(store.index());
            binder.bind(AuditLog.class).toInstance(store.audit());
            binder.bind(Tenants.class).toInstance(store.tenants());
            binder.bind(OidcConfig.class).toInstance(NO_ISSUER);
            binder.bind(Clock.class).toInstance(Clock.fixed(NOW, ZoneOffset.UTC));
            jaxrsBinder(binder).bind(GatedResource.class);
        });
        server.injector().getInstance(OperatorKey.class).ensure();
    }

    private static Secret negotiation(String id, String role) {
        Secret secret = new SecretSource().ofNegotiation();
        StreamHead head = new StreamHead("PREPARING", NOW, Optional.empty(), PublicRecord.EMPTY);
        List<NewEvent> events = List.of(new NewEvent("prepared", NOW, "{}"));
        store.events()
                .create(
                        new NewStream(id, TenantId.DEFAULT, id, "COPILOT", NOW, events, head),
                        List.of(new CredentialRow(
                                secret.hash(),
                                new SecretSource().credentialId(),
                                TenantId.DEFAULT,
                                id,
                                role,
                                "Kim",
                                NOW,
                                "Lee",
                                Optional.empty(),
                                Optional.empty())));
        return secret;
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    @Test
    void whatIsOpenNeedsNoCredential() {
        assertThat(server.get("/v1/gated/public").statusCode()).isEqualTo(200);
    }

    @Test
    void aKeyOpensWhatIsNotOfOneNegotiation() {
        assertThat(get("/v1/gated", KEY).body()).isEqualTo("{\"holder\":\"operator\"}");
        assertThat(get("/v1/gated", owner.text()).statusCode()).isEqualTo(403);
    }

    @Test
    void aCredentialOpensItsNegotiationForItsRole() {
        assertThat(post("one", owner.text(), "{\"holder\":\"hello\"}").body()).isEqualTo("{\"holder\":\"hello, Kim\"}");
        assertThat(post("two", counterparty.text(), "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void withoutAValidCredentialExistingAndMissingLookTheSame() {
        List<String> tried =
                List.of("", "Bearer", "Basic " + KEY, "Bearer hf_guess", "Bearer hfk_guess", "Bearer ünknown");
        List<String> answers = new ArrayList<>();
        for (String id : List.of("one", "two", "missing")) {
            for (String header : tried) {
                HttpResponse<String> answer = server.send(server.request(
                                "/v1/gated/" + id,
                                "Content-Type",
                                "application/json",
                                "Authorization",
                                header,
                                "X-Request-Id",
                                "the-same")
                        .POST(BodyPublishers.ofString("not json")));
                assertThat(answer.statusCode()).isEqualTo(401);
                assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"holdfast\"");
                answers.add(answer.body().replace("/v1/gated/" + id, "/v1/gated/…"));
            }
        }
        assertThat(answers).containsOnly(answers.get(0));
    }

    @Test
    void withAnotherCredentialExistingAndMissingLookTheSame() {
        List<String> answers = new ArrayList<>();
        for (String id : List.of("one", "two", "missing")) {
            for (String secret : List.of(ownerOfAnother.text(), KEY)) {
                HttpResponse<String> answer = post(id, secret, "not json");
                assertThat(answer.statusCode()).isEqualTo(404);
                answers.add(answer.body().replace("/v1/gated/" + id, "/v1/gated/…"));
            }
        }
        assertThat(answers).containsOnly(answers.get(0));
    }

    @Test
    void whoMayNotCallLearnsNothingAboutTheirBody() {
        assertThat(post("two", counterparty.text(), "not json").statusCode()).isEqualTo(403);
    }

    @Test
    void aMethodThatDoesNotSayWhoMayCallItIsClosed() {
        assertThat(get("/v1/gated/forgotten", KEY).statusCode()).isEqualTo(500);
    }

    @Test
    void secretsDoNotShowThemselves() {
        assertThat(owner).asString().doesNotContain(owner.text());
        assertThat(new SecurityConfig(Optional.of(KEY))).asString().doesNotContain(KEY);
        assertThat(owner.text()).matches("hf_[A-Za-z0-9_-]{43}");
    }

    private static HttpResponse<String> get(String path, String secret) {
        return server.get(path, "Authorization", "Bearer " + secret);
    }

    private static HttpResponse<String> post(String id, String secret, String body) {
        return server.post(
                "/v1/gated/" + id,
                body.getBytes(UTF_8),
                "Content-Type",
                "application/json",
                "Authorization",
                "Bearer " + secret,
                "X-Request-Id",
                "the-same");
    }
}
