package dev.holdfast.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Binder;
import dev.holdfast.server.config.Configuration;
import dev.holdfast.server.config.access.OidcConfig;
import dev.holdfast.server.config.access.SecurityConfig;
import dev.holdfast.server.config.source.ConfigurationReader;
import dev.holdfast.server.config.traffic.LimitsConfig;
import dev.holdfast.server.http.turn.Turns;
import dev.holdfast.server.limits.LimitsModule;
import dev.holdfast.server.security.Secret;
import dev.holdfast.server.security.SecretSource;
import dev.holdfast.server.security.SecurityModule;
import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.audit.AuditLog;
import dev.holdfast.server.store.contract.Rows;
import dev.holdfast.server.store.credential.Credentials;
import dev.holdfast.server.store.index.NegotiationIndex;
import dev.holdfast.server.store.key.ApiKeyRow;
import dev.holdfast.server.store.key.ApiKeys;
import dev.holdfast.server.store.place.Database;
import dev.holdfast.server.store.tenant.TenantId;
import dev.holdfast.server.store.tenant.TenantRow;
import dev.holdfast.server.store.tenant.Tenants;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One place, and two of each tenant may wait for it: whose request it is says the credential. */
class TenantLanesTest {

    private static final OidcConfig NO_ISSUER =
            new OidcConfig(Optional.empty(), Optional.empty(), "tenant", "roles", "sub");

    @TempDir
    private Path directory;

    private final List<CompletableFuture<HttpResponse<String>>> waiting = new ArrayList<>();
    private Store store;
    private TestServer server;

    @BeforeEach
    void start() {
        store = Database.SQLITE.place(directory).open();
        LimitsConfig limits = new ConfigurationReader()
                .commandLine(
                        Map.of("limits.places", "1", "limits.waiting-per-tenant", "2", "limits.longest-wait", "PT20S"))
                .read(Configuration.class)
                .configuration()
                .limits();
        server = TestServer.start(TestServer.limits(), limits, this::bind);
    }

    private void bind(Binder binder) {
        binder.install(new PlayModule());
        binder.install(new SecurityModule());
        binder.install(new LimitsModule());
        binder.bind(SecurityConfig.class).toInstance(new SecurityConfig(Optional.empty()));
        binder.bind(Credentials.class).toInstance(store.credentials());
        binder.bind(ApiKeys.class).toInstance(store.apiKeys());
        binder.bind(NegotiationIndex.class).toInstance(store.index());
        binder.bind(AuditLog.class).toInstance(store.audit());
        binder.bind(Tenants.class).toInstance(store.tenants());
        binder.bind(OidcConfig.class).toInstance(NO_ISSUER);
        binder.bind(Clock.class).toInstance(Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        server.injector().getInstance(PlayGate.class).open();
        server.close();
        store.close();
    }

    @Test
    void whateverAnotherTenantSendsThereIsRoomToWait() throws Exception {
        store.tenants().add(new TenantRow("greedy", "Greedy", Rows.NOON), Rows.entry("audit_1"));
        store.tenants().add(new TenantRow("modest", "Modest", Rows.NOON), Rows.entry("audit_2"));
        String owner = key(1, Optional.of("greedy"), "OWNER");
        String negotiator = key(2, Optional.of("greedy"), "NEGOTIATOR");
        String modest = key(3, Optional.of("modest"), "OWNER");
        hold(owner);
        awaitTurn(owner);
        awaitTurn(negotiator);

        assertThat(note(owner).join().statusCode()).isEqualTo(503);
        assertThat(note(negotiator).join().statusCode())
                .as("another key of the same tenant")
                .isEqualTo(503);
        awaitTurn(modest);
        awaitTurn("nobody's credential");

        assertAllServed();
    }

    @Test
    void whoRunsTheServerDoesNotWaitBehindATenant() throws Exception {
        String tenant = key(1, Optional.of(TenantId.DEFAULT), "OWNER");
        String operator = key(2, Optional.empty(), "OPERATOR");
        hold(tenant);
        awaitTurn(tenant);
        awaitTurn(tenant);

        assertThat(note(tenant).join().statusCode()).isEqualTo(503);
        awaitTurn(operator);

        assertAllServed();
    }

    private String key(int number, Optional<String> tenant, String role) {
        Secret secret = new SecretSource().ofKey();
        ApiKeyRow row = new ApiKeyRow(
                "key_" + number,
                tenant,
                role,
                "Kim",
                secret.hash(),
                Rows.NOON,
                "server",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        store.apiKeys().add(row, Rows.entry("audit_of_key_" + number));
        return secret.text();
    }

    private void hold(String credential) throws InterruptedException {
        waiting.add(server.sendAsync(server.request("/play/gate", "Authorization", "Bearer " + credential)));
        server.injector().getInstance(PlayGate.class).awaitEntered();
    }

    private CompletableFuture<HttpResponse<String>> note(String credential) {
        return server.sendAsync(server.request("/play/notes/a", "Authorization", "Bearer " + credential));
    }

    /** Asks, and waits until that waits for its turn. */
    private void awaitTurn(String credential) throws InterruptedException {
        Turns turns = server.injector().getInstance(Turns.class);
        int before = turns.waiting();
        waiting.add(note(credential));
        for (int look = 0; look < 1000 && turns.waiting() == before; look++) {
            Thread.sleep(10);
        }
        assertThat(turns.waiting()).isEqualTo(before + 1);
    }

    private void assertAllServed() {
        server.injector().getInstance(PlayGate.class).open();
        assertThat(waiting)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
    }
}
