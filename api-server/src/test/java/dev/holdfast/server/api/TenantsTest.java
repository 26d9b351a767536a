package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each role of a tenant sees and does, and that nothing crosses the border. */
class TenantsTest {

    @AutoClose
    private static ApiServer server;

    private static Tenant acme;
    private static Tenant umbrella;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = ApiServer.start(directory);
        acme = Tenant.setUp(server, "acme");
        umbrella = Tenant.setUp(server, "umbrella");
    }

    @Test
    void aListShowsTheNegotiationsOfTheTenantAlone() {
        Talk ours = acme.setUp(Bodies.price());
        Talk theirs = umbrella.setUp(Bodies.price());
        Talk first = server.setUp(Bodies.price());

        assertThat(list(acme.owner())).contains(ours.id()).doesNotContain(theirs.id(), first.id());
        assertThat(list(umbrella.negotiator())).contains(theirs.id()).doesNotContain(ours.id(), first.id());
        assertThat(list(server.key())).contains(first.id()).doesNotContain(ours.id(), theirs.id());
    }

    @Test
    void ownersAndNegotiatorsOfATenantTakePartInEachOfItsNegotiations() {
        Talk talk = acme.setUp(Bodies.price());
        server.post(talk.path("/open"), acme.negotiator(), "").is(200);

        assertThat(server.get(talk.path(""), acme.owner()).is(200).text("/walkAwayPoint/utility"))
                .isEqualTo("0.5");
        Answer offered = server.post(talk.path("/offers"), acme.negotiator(), "{\"terms\":{\"price\":85}}")
                .is(200);
        assertThat(offered.text("/role")).isEqualTo("NEGOTIATOR");
        assertThat(server.get(talk.path("/events"), acme.owner()).is(200).body())
                .contains("negotiator of acme");
        server.post(talk.path("/offers"), umbrella.negotiator(), "{\"terms\":{\"price\":10}}")
                .is(404);
    }

    @Test
    void anAuditorLooksAtATalkAsANegotiatorDoesAndAfterItsEndAsItsOwnerDoes() {
        Talk talk = acme.setUp(Bodies.price()).open();
        talk.owner("POST", "/walk-away-point/tightenings", "{\"walkAwayPoint\":{\"utility\":0.55}}")
                .is(200);

        for (String below : new String[] {"/offers", "/events", "/readiness", "/ledger"}) {
            Answer seen = server.get(talk.path(below), acme.auditor()).is(200);
            assertThat(without(seen))
                    .isEqualTo(without(talk.negotiator("GET", below, "").is(200)));
        }
        Answer seen = server.get(talk.path(""), acme.auditor()).is(200);
        assertThat(seen.body()).doesNotContain("walkAwayPoint", "0.55");
        assertThat(seen.actions()).isEmpty();
        server.get(talk.path("/walk-away-point"), acme.auditor()).is(403);

        talk.negotiator("POST", "/walk-away", "").is(200);
        Answer after = server.get(talk.path(""), acme.auditor()).is(200);
        assertThat(after.text("/walkAwayPoint/utility")).isEqualTo("0.55");
        assertThat(after.actions()).containsExactly("get-result");
        assertThat(without(server.get(talk.path("/result"), acme.auditor()).is(200)))
                .isEqualTo(without(talk.owner("GET", "/result", "").is(200)));
    }

    @Test
    void onlyOwnersLearnFromTheListHowOftenAMandateWasTouched() {
        Talk talk = acme.setUp(Bodies.price()).open();
        String before = list(acme.negotiator());
        server.letPass(java.time.Duration.ofMinutes(1));
        talk.owner("POST", "/walk-away-point/tightenings", "{\"walkAwayPoint\":{\"utility\":0.55}}")
                .is(200);

        assertThat(list(acme.negotiator())).isEqualTo(before);
        assertThat(list(acme.auditor())).isEqualTo(before);
        assertThat(list(acme.owner())).contains("\"version\"", "\"updatedAt\"");
    }

    @Test
    void everyTenantHasARecordOfItsOwn() {
        Talk talk = umbrella.setUp(Bodies.price()).open();
        long before = walkedAway("?tenant=umbrella");
        talk.negotiator("POST", "/walk-away", "").is(200);

        assertThat(walkedAway("?tenant=umbrella")).isEqualTo(before + 1);
        assertThat(walkedAway("")).isZero();
        assertThat(walkedAway("?tenant=nobody")).isZero();
    }

    private static long walkedAway(String query) {
        return server.get("/v1/record" + query, "")
                .is(200)
                .json()
                .get("walkedAway")
                .asLong();
    }

    private static String list(String key) {
        return server.get("/v1/negotiations?limit=500", key).is(200).body();
    }

    private static String without(Answer answer) {
        return answer.body().replaceAll("\"availableActions\":\\[[^]]*]", "");
    }
}
