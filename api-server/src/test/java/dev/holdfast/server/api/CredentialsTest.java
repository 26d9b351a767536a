package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Credentials of one negotiation: what the counterparty is given, until when, and how it is taken back. */
class CredentialsTest {

    @AutoClose
    private static ApiServer server;

    private static Tenant acme;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = ApiServer.start(directory);
        acme = Tenant.setUp(server, "acme");
    }

    @Test
    void whatACounterpartyIsGivenEndsWhenItWasSaid() {
        String end = server.now().plusSeconds(60).toString();
        Talk talk = acme.setUp(Bodies.price(body -> body.put("counterpartyExpiresAt", end)));
        Answer second = talk.owner(
                        "POST",
                        "/credentials",
                        "{\"role\":\"COUNTERPARTY\",\"holder\":\"Agent\",\"expiresAt\":\""
                                + server.now().plusSeconds(90) + "\"}")
                .is(201);

        talk.counterparty("GET", "", "").is(200);
        server.letPass(Duration.ofMillis(59_900));
        talk.counterparty("GET", "", "").is(200);
        server.letPass(Duration.ofMillis(100));
        talk.counterparty("GET", "", "").is(401);
        server.get(talk.path(""), second.text("/credential")).is(200);
        server.letPass(Duration.ofSeconds(30));
        server.get(talk.path(""), second.text("/credential")).is(401);

        JsonNode first = known(talk, "counterparty");
        assertThat(first.get("role").asText()).isEqualTo("COUNTERPARTY");
        assertThat(first.get("state").asText()).isEqualTo("EXPIRED");
        assertThat(first.get("expiresAt").asText()).isEqualTo(end);
        assertThat(talk.owner("GET", "/credentials", "").is(200).body()).doesNotContain("hf_");
    }

    @Test
    void anEndInThePastIsAMistake() {
        String past = "\"" + server.now().minusSeconds(1) + "\"";
        Talk talk = acme.setUp(Bodies.price());

        assertThat(talk.owner(
                                "POST",
                                "/credentials",
                                "{\"role\":\"COUNTERPARTY\",\"holder\":\"Late\",\"expiresAt\":" + past + "}")
                        .wrongFields())
                .containsExactly("/expiresAt");
        String body = Bodies.price(json -> json.set("counterpartyExpiresAt", Bodies.json(past)));
        assertThat(server.post("/v1/negotiations", acme.owner(), body).wrongFields())
                .containsExactly("/counterpartyExpiresAt");
    }

    @Test
    void whatIsTakenBackOpensNothingFromThenOn() {
        Talk talk = acme.setUp(Bodies.price()).open();
        talk.counterparty("GET", "", "").is(200);
        String id = id(talk, "counterparty");

        assertThat(talk.owner("DELETE", "/credentials/" + id, "").is(200).text("/state"))
                .isEqualTo("REVOKED");

        talk.counterparty("GET", "", "").is(401);
        talk.negotiator("GET", "", "").is(200);
        assertThat(talk.owner("DELETE", "/credentials/" + id, "").is(200).text("/state"))
                .as("again")
                .isEqualTo("REVOKED");
        talk.owner("DELETE", "/credentials/cred_of_nobody", "").is(404);
        Talk another = acme.setUp(Bodies.price());
        talk.owner("DELETE", "/credentials/" + id(another, "counterparty"), "").is(404);
        another.counterparty("GET", "", "").is(200);
    }

    @Test
    void ownersTakeBackWhatIsTheirsOrWhatTheyGaveOut() {
        Talk talk = server.setUp(Bodies.price());
        Answer second = server.post(
                        talk.path("/credentials"), server.key(), "{\"role\":\"OWNER\",\"holder\":\"Grace\"}")
                .is(201);

        talk.owner("DELETE", "/credentials/" + second.text("/id"), "").is(403);
        server.send("DELETE", talk.path("/credentials/" + second.text("/id")), second.text("/credential"), "")
                .is(200);
        server.send("DELETE", talk.path("/credentials/" + id(talk, "owner")), server.key(), "")
                .is(200);
        talk.owner("GET", "", "").is(401);
        Talk ofTenant = acme.setUp(Bodies.price());
        server.send("DELETE", ofTenant.path("/credentials/" + id(ofTenant, "owner")), acme.owner(), "")
                .is(200);
        ofTenant.owner("GET", "", "").is(401);
    }

    private static String id(Talk talk, String holder) {
        return known(talk, holder).get("id").asText();
    }

    private static JsonNode known(Talk talk, String holder) {
        JsonNode all = talk.owner("GET", "/credentials", "").is(200).json().get("credentials");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(each -> each.get("holder").asText().equals(holder))
                .findFirst()
                .orElseThrow();
    }
}
