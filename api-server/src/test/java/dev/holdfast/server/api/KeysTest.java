package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tenants and their keys. */
class KeysTest {

    @AutoClose
    private static ApiServer server;

    private static Tenant acme;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = ApiServer.start(directory);
        acme = Tenant.setUp(server, "acme");
    }

    @Test
    void aKeyIsShownOnceAndNeverAgain() {
        Answer made = make(server.key(), "OWNER", "Shown").is(201);

        assertThat(made.text("/key")).matches("hfk_[A-Za-z0-9_-]{43}");
        assertThat(made.text("/id")).startsWith("key_");
        assertThat(made.text("/createdBy")).isEqualTo("operator");
        assertThat(server.get("/v1/keys?limit=500", server.key()).is(200).body())
                .contains(made.text("/id"))
                .doesNotContain(made.text("/key"));
    }

    @Test
    void ownersMakeKeysOfLesserRolesForTheirOwnTenantOnly() {
        make(acme.owner(), "AUDITOR", "Bookkeeper").is(201);
        make(acme.owner(), "NEGOTIATOR", "Seller").is(201);
        make(acme.owner(), "OWNER", "Second self").is(403);
        make(acme.owner(), "OPERATOR", "Second self").is(403);
        make(acme.negotiator(), "AUDITOR", "Somebody").is(403);
        server.post("/v1/keys", acme.owner(), "{\"tenant\":\"default\",\"role\":\"AUDITOR\",\"holder\":\"Abroad\"}")
                .is(404);
        server.get("/v1/keys?tenant=default", acme.owner()).is(404);
    }

    @Test
    void anOwnersKeyIsTheirsAndTheOperatorsBusiness() {
        String second = acme.key("OWNER", "Grace", "");
        String graces = acme.keyId("Grace");
        String own = acme.keyId("owner of acme");

        server.post("/v1/keys/" + graces + "/rotation", acme.owner(), "").is(403);
        server.send("DELETE", "/v1/keys/" + graces, acme.owner(), "").is(403);
        server.post("/v1/keys/" + own + "/rotation", acme.owner(), "{\"overlap\":\"P1D\"}")
                .is(201);
        server.send("DELETE", "/v1/keys/" + graces, second, "").is(200);
    }

    @Test
    void anOldKeyIsGoodForTheOverlap() {
        String old = acme.key("AUDITOR", "Turning", "");
        String id = acme.keyId("Turning");
        Answer rotated = server.post("/v1/keys/" + id + "/rotation", server.key(), "{\"overlap\":\"PT1H\"}")
                .is(201);
        assertThat(rotated.text("/rotatedFrom")).isEqualTo(id);
        assertThat(rotated.text("/holder")).isEqualTo("Turning");

        server.get("/v1/negotiations", old).is(200);
        server.letPass(Duration.ofHours(1));
        server.get("/v1/negotiations", old).is(401);
        server.get("/v1/negotiations", rotated.text("/key")).is(200);
    }

    @Test
    void aRevokedKeyOpensNothingFromThenOn() {
        String key = acme.key("AUDITOR", "Leaving", "");
        server.get("/v1/negotiations", key).is(200);
        String id = acme.keyId("Leaving");

        assertThat(server.send("DELETE", "/v1/keys/" + id, acme.owner(), "")
                        .is(200)
                        .text("/state"))
                .isEqualTo("REVOKED");

        server.get("/v1/negotiations", key).is(401);
        server.post("/v1/keys/" + id + "/rotation", server.key(), "").isRefused(409, "KEY_REVOKED");
    }

    @Test
    void everythingThatIsWrongIsNamedTogether() {
        assertThat(server.post(
                                "/v1/keys",
                                server.key(),
                                "{\"tenant\":\"nobody\",\"role\":\"OWNER\",\"holder\":\"x\","
                                        + "\"expiresAt\":\"2020-01-01T00:00:00Z\"}")
                        .wrongFields())
                .containsExactlyInAnyOrder("/tenant", "/expiresAt");
        assertThat(server.post("/v1/keys", server.key(), "{\"role\":\"OWNER\",\"holder\":\"x\"}")
                        .wrongFields())
                .containsExactly("/tenant");
        assertThat(server.post("/v1/keys", server.key(), "{\"tenant\":\"acme\",\"role\":\"OPERATOR\",\"holder\":\"x\"}")
                        .wrongFields())
                .containsExactly("/tenant");
        assertThat(server.post("/v1/keys", server.key(), "{\"tenant\":\"acme\",\"role\":\"COUNTERPARTY\"}")
                        .wrongFields())
                .containsExactlyInAnyOrder("/role", "/holder");
        assertThat(server.post("/v1/tenants", server.key(), "{\"id\":\"Not an id\",\"name\":\" \"}")
                        .wrongFields())
                .containsExactlyInAnyOrder("/id", "/name");
        server.post("/v1/tenants", server.key(), "{\"id\":\"acme\",\"name\":\"Again\"}")
                .isRefused(409, "TENANT_EXISTS");
    }

    @Test
    void keysAndTenantsComeInPages() {
        Answer first = server.get("/v1/keys?limit=2&tenant=acme", server.key()).is(200);
        assertThat(first.json().get("keys")).hasSize(2);
        Answer second = server.get("/v1/keys?limit=2&tenant=acme&cursor=" + first.text("/next"), acme.auditor())
                .is(200);
        assertThat(second.text("/keys/0/id")).isNotEqualTo(first.text("/keys/1/id"));
        assertThat(server.get("/v1/tenants?limit=1", server.key()).is(200).text("/next"))
                .isEqualTo("acme");
        assertThat(server.get("/v1/tenants?after=acme", server.key()).is(200).text("/tenants/0/id"))
                .isEqualTo("default");
    }

    private static Answer make(String with, String role, String holder) {
        String tenant = role.equals("OPERATOR") ? "" : "\"tenant\":\"acme\",";
        return server.post("/v1/keys", with, "{" + tenant + "\"role\":\"" + role + "\",\"holder\":\"" + holder + "\"}");
    }
}
