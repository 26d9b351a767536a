package dev.holdfast.server.proof.stress;

import static dev.holdfast.server.proof.stage.Mandates.terms;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.holdfast.server.proof.stage.Answer;
import dev.holdfast.server.proof.stage.Client;
import dev.holdfast.server.proof.stage.Mandates;
import dev.holdfast.server.proof.stage.PluginWorkshop;
import dev.holdfast.server.proof.stage.ServerProcess;
import dev.holdfast.server.proof.stage.Talk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins that do not mean well, or do not work: a talk goes on, and who is at fault is named. */
class HostilePluginsIT {

    private static final String GRANTED = "walk-away-enforcer,readiness-gate";

    @TempDir
    private Path directory;

    private Map<String, String> settings(PluginWorkshop workshop, String guards) {
        return Map.of(
                "HOLDFAST_PLUGINS_DIRECTORY",
                workshop.plugins().toString(),
                "HOLDFAST_PLUGINS_GUARDS",
                guards,
                "HOLDFAST_ENGINE_PLUGIN_TIME_LIMIT",
                "PT1S");
    }

    private static void with(ObjectNode body, String strategy) {
        ArrayNode strategies = body.putArray("strategies");
        strategies.addObject().put("name", strategy);
        strategies.addObject().put("name", "plan-ladder");
    }

    @Test
    void allBrokenPluginsAreReportedTogetherAtTheStart() throws IOException {
        PluginWorkshop workshop = new PluginWorkshop(directory)
                .withShippedPlugins()
                .built("from-the-future", "99", classFile -> classFile)
                .built("too-new", "1", HostilePluginsIT::builtForAnotherJava)
                .guard("not-granted", "return Verdict.allow();");
        Path torn = Files.createDirectories(workshop.plugins().resolve("torn"));
        Files.write(torn.resolve("torn.jar"), "no jar".getBytes(UTF_8));
        Path twin = Files.createDirectories(workshop.plugins().resolve("twin"));
        Files.copy(workshop.plugins().resolve("from-the-future/from-the-future.jar"), twin.resolve("twin.jar"));

        try (ServerProcess server = ServerProcess.launch(directory, settings(workshop, GRANTED))) {
            assertThat(server.exitCode()).isNotZero();
            assertThat(server.output())
                    .contains("from-the-future", "too-new", "not-granted", "torn", "twin")
                    .contains("tolerate-broken")
                    .doesNotContain("\tat ");
        }
    }

    private static byte[] builtForAnotherJava(byte[] classFile) {
        byte[] changed = classFile.clone();
        changed[7] = 120;
        return changed;
    }

    @Test
    void s10_u02_whateverAStrategyDoesTheTalkGoesOnAndTheFaultIsNamed() {
        PluginWorkshop workshop = new PluginWorkshop(directory)
                .withShippedPlugins()
                .strategy("thrower", "throw new IllegalStateException(\"boo\");")
                .strategy("looper", "while (true) { Thread.onSpinWait(); }")
                .strategy("nobody", "return null;")
                .strategy(
                        "giver",
                        "return Advice.of(new Move.Counter(situation.search().nearest(0).exactOrNot()), \"take it\");")
                .strategy("reader", Reader.ADVICE, Reader.MEMBERS);
        try (ServerProcess server = ServerProcess.start(directory, settings(workshop, GRANTED))) {
            Client client = new Client(server.address());
            for (String hostile : new String[] {"thrower", "looper", "nobody"}) {
                Talk talk = client.setUp(Mandates.price(body -> with(body, hostile)))
                        .open();
                talk.bid(terms("30")).is(200);
                Answer advice = talk.advice();

                assertThat(advice.text("/by")).as(advice.body()).isEqualTo("plan-ladder");
                assertThat(advice.at("/findings").toString()).contains(hostile).doesNotContain("boo");
                goesOn(client, hostile);
            }
            giverIsHeldBack(client);
            readerFindsNothing(client);
        }
    }

    /** On autopilot, and to the end. */
    private static void goesOn(Client client, String hostile) {
        Talk talk = client.setUp(Mandates.price(body -> {
                    with(body, hostile);
                    Mandates.autopilot(body);
                }))
                .open();
        talk.bid(terms("30")).is(200);
        assertThat(talk.view().at("/offers/team/terms/price").asText()).isEqualTo("40.00");
        talk.theyAccept().is(200);
        assertThat(talk.state()).isEqualTo("AGREED");
    }

    private static void giverIsHeldBack(Client client) {
        Talk talk = client.setUp(Mandates.price(body -> {
                    with(body, "giver");
                    Mandates.autopilot(body);
                }))
                .open();
        talk.bid(terms("10")).is(200);
        talk.bid(terms("11")).is(200);
        assertThat(talk.events()).allSatisfy(event -> {
            if (event.at("/by/side").asText().equals("TEAM") && event.has("offer")) {
                assertThat(Double.parseDouble(event.at("/offer/terms/price").asText()))
                        .isGreaterThanOrEqualTo(34);
            }
        });
    }

    private static void readerFindsNothing(Client client) {
        Talk talk = client.setUp(Mandates.price(body -> {
                    with(body, "reader");
                    body.set("walkAwayPoint", Mandates.json("{\"utility\":0.4242424242}"));
                }))
                .open();
        talk.offer(terms("40")).is(200);
        talk.bid(terms("30")).is(200);
        Answer advice = talk.advice();
        assertThat(advice.text("/rationale")).as(advice.body()).matches("read [0-9]{2,} values, found 0");
    }

    @Test
    void aBrokenGuardStopsTheMoveAndIsNamed() {
        PluginWorkshop workshop = new PluginWorkshop(directory)
                .withShippedPlugins()
                .guard("broken-guard", "throw new IllegalStateException(\"boo\");");
        try (ServerProcess server = ServerProcess.start(directory, settings(workshop, GRANTED + ",broken-guard"))) {
            Talk talk = new Client(server.address()).setUp(Mandates.price()).open();
            Answer refused = talk.offer(terms("40"));

            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text("/reason")).isEqualTo("GUARD_FAILED");
            assertThat(refused.body()).contains("broken-guard").doesNotContain("boo");
            assertThat(talk.eventTypes()).doesNotContain("OFFER_MADE");
            assertThat(talk.advice().text("/move/type")).isIn("PASS", "HOLD");

            talk.bid(terms("30")).is(200);
            talk.team("POST", "/walk-away", "").is(200);
            assertThat(talk.state()).isEqualTo("WALKED_AWAY");
        }
    }

    /** A strategy that follows every field that it can reach, looking for the walk-away point. */
    private static final class Reader {

        static final String ADVICE = "Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());"
                + " int[] counts = new int[2]; read(situation, seen, counts);"
                + " return Advice.of(new Move.Hold(), \"read \" + counts[0] + \" values, found \" + counts[1]);";

        static final String MEMBERS =
                """
                static void read(Object value, Set<Object> seen, int[] counts) {
                    if (value == null || !seen.add(value) || counts[0] > 100000) { return; }
                    counts[0]++;
                    if (value instanceof Number || value instanceof CharSequence) {
                        if (value.toString().contains("42424242")) { counts[1]++; }
                        return;
                    }
                    if (value instanceof Optional<?> optional) { read(optional.orElse(null), seen, counts); return; }
                    if (value instanceof Iterable<?> many) { for (Object each : many) { read(each, seen, counts); } return; }
                    if (value instanceof Map<?, ?> map) { read(map.values(), seen, counts); return; }
                    if (value instanceof Object[] array) { for (Object each : array) { read(each, seen, counts); } return; }
                    if (value instanceof double[] numbers) { for (double each : numbers) { read(each, seen, counts); } return; }
                    for (Class<?> type = value.getClass(); type != null; type = type.getSuperclass()) {
                        for (java.lang.reflect.Field field : type.getDeclaredFields()) {
                            try {
                                field.setAccessible(true);
                                read(field.get(value), seen, counts);
                            } catch (ReflectiveOperationException | RuntimeException closed) {
                                continue;
                            }
                        }
                    }
                }
                """;

        private Reader() {}
    }
}
