package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four eyes on a looser walk-away point, and what the audit log says about it. */
class FourEyesTest {

    private static final String LOOSER = "\"walkAwayPoint\":{\"utility\":0.3}";

    @AutoClose
    private static ApiServer server;

    private static Tenant acme;
    private static String grace;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = ApiServer.start(directory);
        acme = Tenant.setUp(server, "acme");
        grace = acme.key("OWNER", "Grace", "");
    }

    private static Answer request(Talk talk, String with, String more) {
        return server.post(
                talk.path("/walk-away-point/loosenings"),
                with,
                "{" + LOOSER + ",\"reason\":\"the quarter ends\"" + more + "}");
    }

    private static Answer approve(Talk talk, String with) {
        return server.post(talk.path("/walk-away-point/loosenings/approval"), with, "{" + LOOSER + "}");
    }

    private static void tightenBack(Talk talk) {
        talk.owner("POST", "/walk-away-point/tightenings", "{\"walkAwayPoint\":{\"utility\":0.5}}")
                .is(200);
    }

    @Test
    void ownersOfATenantAreTwoPeople() {
        Talk talk = acme.setUp(Bodies.price()).open();
        request(talk, acme.owner(), "").is(200);

        approve(talk, acme.owner()).isRefused(409, "SECOND_PERSON_NEEDED");
        assertThat(approve(talk, grace).is(200).text("/utility")).isEqualTo("0.3");
    }

    @Test
    void whoGaveACredentialOutCouldHaveKeptIt() {
        Talk talk = acme.setUp(Bodies.price()).open();
        request(talk, talk.owner(), "").is(200);
        approve(talk, acme.owner()).isRefused(409, "SECOND_PERSON_NEEDED");
        approve(talk, grace).is(200);

        Talk other = acme.setUp(Bodies.price()).open();
        request(other, acme.owner(), "").is(200);
        approve(other, other.owner()).isRefused(409, "SECOND_PERSON_NEEDED");
        approve(other, grace).is(200);
    }

    @Test
    void aRequestCanBeApprovedUntilItExpires() {
        Talk talk = acme.setUp(Bodies.price()).open();
        String end = server.now().plusSeconds(60).toString();
        assertThat(request(talk, acme.owner(), ",\"expiresAt\":\"" + end + "\"")
                        .is(200)
                        .text("/loosening/expiresAt"))
                .isEqualTo(end);
        server.letPass(Duration.ofSeconds(60));
        approve(talk, grace).isRefused(409, "LOOSENING_EXPIRED");

        request(talk, acme.owner(), "").is(200);
        server.letPass(Duration.ofDays(2));
        approve(talk, grace).isRefused(409, "LOOSENING_EXPIRED");
        request(talk, acme.owner(), ",\"expiresAt\":\"" + server.now() + "\"").isRefused(422, "EXPIRY_OUT_OF_RANGE");
    }

    @Test
    void p9TheSameAgainNeedsNoSecondApproval() {
        Talk talk = acme.setUp(Bodies.price()).open();
        request(talk, acme.owner(), "").is(200);
        approve(talk, grace).is(200);
        tightenBack(talk);

        Answer again = request(talk, acme.owner(), "").is(200);

        assertThat(again.text("/utility")).isEqualTo("0.3");
        assertThat(again.json().has("loosening")).isFalse();
        assertThat(talk.owner("GET", "/events", "").is(200).body()).contains("approvedBefore");
        assertThat(audit(acme.auditor(), talk)).contains("LOOSENING_APPROVED", "APPROVED_BEFORE");
        tightenBack(talk);
        request(talk, grace, "").is(200);
        assertThat(talk.owner("GET", "/walk-away-point", "").text("/utility"))
                .as("who approved it then, asks now")
                .isEqualTo("0.5");
    }

    @Test
    void theAuditLogSaysWhoDidWhatAndNoValue() {
        Talk talk = acme.setUp(Bodies.price()).open();
        request(talk, acme.owner(), "").is(200);
        approve(talk, acme.owner()).is(409);
        approve(talk, grace).is(200);
        talk.owner("POST", "/walk-away-point/tightenings", "{\"walkAwayPoint\":{\"utility\":0.47}}")
                .is(200);
        talk.owner("POST", "/walk-away-point/tightenings", "{\"walkAwayPoint\":{\"utility\":0.31}}")
                .is(409);

        String log = audit(acme.auditor(), talk);

        assertThat(log.lines())
                .containsExactlyInAnyOrder(
                        "owner WALK_AWAY_POINT_TIGHTENED UNDISCLOSED",
                        "owner WALK_AWAY_POINT_TIGHTENED UNDISCLOSED",
                        "Grace LOOSENING_APPROVED DONE",
                        "owner of acme LOOSENING_APPROVED REFUSED",
                        "owner of acme LOOSENING_REQUESTED DONE",
                        "owner of acme NEGOTIATION_CREATED DONE");
        String page = server.get("/v1/audit?limit=500", acme.auditor()).is(200).body();
        assertThat(page)
                .doesNotContain("0.3", "0.47", "0.5", "quarter")
                // the id of an entry may hold the same letters by chance
                .doesNotContainPattern("\\bhfk?_");
        assertThat(page).contains("KEY_CREATED", "TENANT_CREATED");
    }

    @Test
    void anAuditorSeesTheirTenantAnOperatorAll() {
        Tenant umbrella = Tenant.setUp(server, "umbrella");
        Talk talk = acme.setUp(Bodies.price());

        assertThat(audit(acme.auditor(), talk)).isNotEmpty();
        assertThat(audit(umbrella.auditor(), talk)).isEmpty();
        assertThat(audit(server.key(), talk)).isNotEmpty();
        server.get("/v1/audit?tenant=acme", umbrella.auditor()).is(404);
        server.get("/v1/audit", umbrella.owner()).is(403);
        Answer page = server.get("/v1/audit?limit=1", server.key()).is(200);
        assertThat(server.get("/v1/audit?limit=1&cursor=" + page.text("/next"), server.key())
                        .is(200)
                        .text("/entries/0/id"))
                .isNotEqualTo(page.text("/entries/0/id"));
    }

    /** The entries about a negotiation, newest first. */
    private static String audit(String with, Talk talk) {
        StringBuilder lines = new StringBuilder();
        server.get("/v1/audit?limit=500", with).is(200).json().get("entries").forEach(entry -> {
            if (entry.get("target").asText().startsWith("negotiations/" + talk.id())) {
                lines.append(entry.get("actor").asText()).append(' ');
                lines.append(entry.get("action").asText()).append(' ');
                lines.append(entry.get("outcome").asText()).append('\n');
            }
        });
        return lines.toString();
    }
}
