package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingUpTest {

    @AutoClose
    private static ApiServer server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = ApiServer.start(directory);
    }

    private static Answer create(Consumer<ObjectNode> changes) {
        return server.post("/v1/negotiations", server.key(), Bodies.price(changes));
    }

    @Test
    void theAnswerHasAnAddressThreeCredentialsAndTheOwnersView() {
        Answer created = create(body -> {}).is(201);

        assertThat(created.raw().headers().firstValue("Location").orElseThrow())
                .endsWith("/v1/negotiations/" + created.text("/id"));
        assertThat(created.json().get("credentials"))
                .hasSize(3)
                .allSatisfy(credential -> assertThat(credential.asText()).matches("hf_[A-Za-z0-9_-]{43}"));
        assertThat(created.text("/negotiation/role")).isEqualTo("OWNER");
        assertThat(created.text("/negotiation/walkAwayPoint/utility")).isEqualTo("0.5");
        assertThat(created.text("/negotiation/walkAwayPoint/lastDecision")).isEqualTo("ASK_OWNER");
    }

    @Test
    void theUsualPartsTakePartWhenNoneAreNamed() {
        Answer created = create(body -> {}).is(201);

        assertThat(created.json().at("/negotiation/strategies").findValuesAsText("name"))
                .containsExactly("plan-ladder");
        assertThat(created.json().at("/negotiation/trackers").findValuesAsText("name"))
                .containsExactly("concession-tracker");
        assertThat(created.text("/negotiation/mode")).isEqualTo("COPILOT");
    }

    @Test
    void noRequestCanLeaveAGuardOut() {
        Answer without = create(body -> body.set("guards", Bodies.json("[]"))).is(201);
        Answer withSettings = create(body ->
                        body.set("guards", Bodies.json("[{\"name\":\"doorman\",\"settings\":{\"word\":\"beg\"}}]")))
                .is(201);

        assertThat(without.json().at("/negotiation/guards").findValuesAsText("name"))
                .containsExactly("doorman");
        assertThat(withSettings.text("/negotiation/guards/0/settings/word")).isEqualTo("beg");
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        Answer refused = create(body -> {
            body.put("title", " ");
            body.put("surprise", 1);
            body.set(
                    "issues",
                    Bodies.json(
                            """
                            [{"name":"price","type":"decimal","min":0,"max":"100","step":"0.01","currency":"EURO"},
                             {"name":"days","type":"integer","min":10,"max":1}]"""));
            body.set(
                    "strategies",
                    Bodies.json("[{\"name\":\"plan-lader\"},{\"name\":\"plan-ladder\",\"settings\":"
                            + "{\"step\":2,\"stride\":1,\"direction\":\"SIDEWAYS\",\"whistling\":\"loudly\"}}]"));
            body.set("guards", Bodies.json("[{\"name\":\"burglar\"}]"));
            body.set("trackers", Bodies.json("[{\"name\":\"concession-tracker\"},{\"name\":\"concession-tracker\"}]"));
            body.set("deadline", Bodies.json("{\"at\":\"2020-01-01T00:00:00Z\"}"));
            body.set("concessionBudget", Bodies.json("2"));
            body.set("readiness", Bodies.json("{\"facts\":{\"REJECTED_TWICE\":\"really\",\"NEEDS_KNOWN\":\" \"}}"));
        });

        assertThat(refused.wrongFields())
                .contains(
                        "/title",
                        "/surprise",
                        "/issues/0/currency",
                        "/issues/1",
                        "/strategies/0/name",
                        "/strategies/1/settings/step",
                        "/strategies/1/settings/stride",
                        "/strategies/1/settings/direction",
                        "/strategies/1/settings/whistling",
                        "/guards/0/name",
                        "/trackers/1/name",
                        "/deadline/at",
                        "/concessionBudget",
                        "/readiness/facts/NEEDS_KNOWN");
        assertThat(refused.body()).contains("did you mean plan-ladder?");
    }

    @Test
    void whatStandsOnTheIssuesIsLookedAtTogetherToo() {
        Answer refused = create(body -> {
            body.set(
                    "preferences",
                    Bodies.json("{\"prise\":{\"weight\":1,\"linear\":{\"atLowest\":0,\"atHighest\":1}}}"));
            body.set("value", Bodies.json("{\"side\":\"SELLER\",\"price\":\"prise\"}"));
            body.set(
                    "readiness",
                    Bodies.json(
                            "{\"facts\":{\"REJECTED_TWICE\":\"really\"},"
                                    + "\"theirPosition\":{\"terms\":{\"price\":\"1.005\"},\"limits\":[{\"issue\":\"prize\",\"atMost\":1}]}}"));
        });

        assertThat(refused.wrongFields())
                .containsExactlyInAnyOrder(
                        "/preferences/prise",
                        "/preferences/price",
                        "/value",
                        "/readiness/facts/REJECTED_TWICE",
                        "/readiness/theirPosition/terms/price",
                        "/readiness/theirPosition/limits/0");
    }

    @Test
    void packagesInThePlanAreCheckedTermByTerm() {
        Answer refused = create(body -> {
            body.set(
                    "plan",
                    Bodies.json(
                            """
                            {"opening": {"terms": {"price": 1e99999999}},
                             "target": {"terms": {"price": true, "colour": "red"}},
                             "settlingPoint": {"limits": [{"issue": "price", "oneOf": ["12.34", "nothing"]}]}}"""));
            body.set("walkAwayPoint", Bodies.json("{\"terms\":{},\"lastDecision\":\"WALK\"}"));
        });

        assertThat(refused.wrongFields())
                .containsExactlyInAnyOrder(
                        "/plan/opening/terms/price",
                        "/plan/target/terms/price",
                        "/plan/target/terms/colour",
                        "/plan/settlingPoint/limits/0",
                        "/walkAwayPoint/terms/price");
    }

    @Test
    void aPlanThatCannotBeFollowedIsRefused() {
        assertThat(create(body -> body.set(
                                "plan",
                                Bodies.json("{\"opening\":{\"utility\":0.5},\"target\":{\"utility\":0.8},"
                                        + "\"settlingPoint\":{\"utility\":0.4}}")))
                        .wrongFields())
                .containsExactly("/plan");
    }

    @Test
    void aFieldOfAWrongTypeHidesNoMistakeInAnother() {
        Answer refused = create(body -> {
            body.put("seed", "lucky");
            body.set("holders", Bodies.json("{\"owner\":7}"));
            body.set(
                    "preferences",
                    Bodies.json("{\"price\":{\"weight\":0.9,\"linear\":{\"atLowest\":0,\"atHighest\":1}}}"));
        });
        Answer unfitting = create(body -> {
            body.put("title", 1);
            body.set("strategies", Bodies.json("[{\"name\":\"plan-ladder\",\"settings\":{\"step\":0.95}}]"));
        });

        assertThat(refused.wrongFields()).containsExactlyInAnyOrder("/seed", "/holders/owner", "/preferences");
        assertThat(unfitting.wrongFields()).containsExactlyInAnyOrder("/title", "/strategies");
    }

    @Test
    void settingsThatDoNotFitTheBriefAreRefused() {
        assertThat(create(body -> body.set(
                                "strategies", Bodies.json("[{\"name\":\"plan-ladder\",\"settings\":{\"step\":0.95}}]")))
                        .wrongFields())
                .containsExactly("/strategies");
        assertThat(create(body -> body.set(
                                "strategies",
                                Bodies.json("[{\"name\":\"plan-ladder\",\"settings\":"
                                        + "{\"direction\":\"UP\",\"whistling\":true}}]")))
                        .wrongFields())
                .containsExactly("/strategies/0/settings");
    }

    @Test
    void aSettlingPointBeyondTheWalkAwayPointIsRefused() {
        create(body -> body.set("walkAwayPoint", Bodies.json("{\"utility\":0.7}")))
                .isRefused(422, "SETTLING_POINT_BEYOND_WALK_AWAY");
    }

    @Test
    void theWalkAwayPointFollowsFromTheAlternatives() {
        Answer created = create(body -> body.set(
                        "walkAwayPoint",
                        Bodies.json(
                                "{\"alternatives\":[{\"name\":\"another buyer\",\"probability\":0.5,\"utility\":0.8},"
                                        + "{\"name\":\"keep it\",\"probability\":0.5,\"utility\":0}]}")))
                .is(201);

        assertThat(created.text("/negotiation/walkAwayPoint/utility")).isEqualTo("0.4");
        assertThat(create(body -> body.set(
                                "walkAwayPoint",
                                Bodies.json(
                                        "{\"alternatives\":[{\"name\":\"x\",\"probability\":0.9,\"utility\":0.8}]}")))
                        .wrongFields())
                .containsExactly("/walkAwayPoint/alternatives");
    }

    @Test
    void limitsOnIssuesAreAWalkAwayPointToo() {
        Answer created = create(body -> {
                    body.set("walkAwayPoint", Bodies.json("{\"limits\":[{\"issue\":\"price\",\"atLeast\":\"55.5\"}]}"));
                    ((ObjectNode) body.get("plan"))
                            .set("settlingPoint", Bodies.json("{\"limits\":[{\"issue\":\"price\",\"atLeast\":60}]}"));
                })
                .is(201);

        assertThat(created.text("/negotiation/walkAwayPoint/limits/0/atLeast")).isEqualTo("55.5");
        assertThat(created.text("/negotiation/plan/settlingPoint/limits/0/atLeast"))
                .isEqualTo("60");
    }

    @Test
    void aSpaceThatCannotBeSearchedIsRefusedAtOnce() {
        Answer refused = create(body -> {
            body.set(
                    "issues",
                    Bodies.json(
                            """
                            [{"name":"a","type":"integer","min":0,"max":2000000000},
                             {"name":"b","type":"integer","min":0,"max":2000000000},
                             {"name":"c","type":"integer","min":0,"max":2000000000},
                             {"name":"d","type":"integer","min":0,"max":2000000000}]"""));
            String linear = "{\"weight\":0.25,\"linear\":{\"atLowest\":0,\"atHighest\":1}}";
            body.set(
                    "preferences",
                    Bodies.json("{\"a\":%s,\"b\":%s,\"c\":%s,\"d\":%s}".formatted(linear, linear, linear, linear)));
            body.remove("value");
            body.set("walkAwayPoint", Bodies.json("{\"utility\":0.1}"));
            body.set(
                    "plan",
                    Bodies.json("{\"opening\":{\"utility\":0.9},\"target\":{\"utility\":0.8},"
                            + "\"settlingPoint\":{\"utility\":0.6}}"));
        });

        assertThat(refused.wrongFields()).containsExactly("/issues");
    }

    @Test
    void holdersHaveDifferentNamesAndTheirsIsInTheEvents() {
        assertThat(create(body -> body.set("holders", Bodies.json("{\"owner\":\"Ada\",\"counterparty\":\" ada \"}")))
                        .wrongFields())
                .containsExactly("/holders");

        Talk talk = server.setUp(Bodies.price(body -> body.set("holders", Bodies.json("{\"owner\":\"Ada\"}"))));
        assertThat(talk.owner("GET", "/events", "").text("/events/1/by/name")).isEqualTo("Ada");
    }

    @Test
    void notJsonAtAllIsSaidSo() {
        assertThat(server.post("/v1/negotiations", server.key(), "{\"title\":")
                        .is(400)
                        .text("/code"))
                .isEqualTo("malformed-json");
        assertThat(server.post("/v1/negotiations", server.key(), "[]").wrongFields())
                .containsExactly("");
        assertThat(server.post("/v1/negotiations", server.key(), "null").status())
                .isEqualTo(400);
    }
}
