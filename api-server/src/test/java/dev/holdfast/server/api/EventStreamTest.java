package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events of one negotiation while they happen. */
class EventStreamTest {

    @AutoClose
    private static ApiServer server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = ApiServer.start(directory, Map.of("events.heartbeat", "PT0.2S", "events.max-streams-per-caller", "2"));
    }

    private static Listener listen(Talk talk, String credential, String... headers) {
        return server.listen(talk.path("/event-stream"), credential, headers);
    }

    private static int count(Talk talk, String credential) {
        return server.get(talk.path("/events"), credential).json().get("events").size();
    }

    private static List<String> types(List<JsonNode> events) {
        return events.stream().map(event -> event.get("type").asText()).toList();
    }

    private static List<String> ids(List<JsonNode> events) {
        return events.stream().map(event -> event.get("id").asText()).toList();
    }

    @Test
    void eachRoleIsToldWhatItMaySeeWhileItHappens() {
        Talk talk = server.setUp(Bodies.price());
        try (Listener owner = listen(talk, talk.owner());
                Listener negotiator = listen(talk, talk.negotiator());
                Listener counterparty = listen(talk, talk.counterparty())) {
            assertThat(types(owner.next(2)))
                    .containsExactly("dev.holdfast.prepared", "dev.holdfast.walk-away-point-stated");
            assertThat(types(negotiator.next(1))).containsExactly("dev.holdfast.prepared");
            owner.next(count(talk, talk.owner()) - 2);
            negotiator.next(count(talk, talk.negotiator()) - 1);
            talk.open();
            talk.offer("90");

            List<String> news = List.of("dev.holdfast.opened", "dev.holdfast.offer-made");
            assertThat(types(owner.next(2))).isEqualTo(news);
            assertThat(types(negotiator.next(2))).isEqualTo(news);
            List<JsonNode> theirs = counterparty.next(2);
            assertThat(types(theirs)).isEqualTo(news);
            assertThat(ids(theirs)).containsExactly(talk.id() + ".counterparty.1", talk.id() + ".counterparty.2");
        }
    }

    @Test
    void anEventIsWhatTheListShowsInAnEnvelope() {
        Talk talk = server.setUp(Bodies.price()).open();
        talk.offer("90");
        JsonNode listed = talk.counterparty("GET", "/events", "").json().at("/events/1");

        try (Listener counterparty = listen(talk, talk.counterparty())) {
            JsonNode event = counterparty.next(2).get(1);

            assertThat(event.get("data")).isEqualTo(listed);
            assertThat(event.get("specversion").asText()).isEqualTo("1.0");
            assertThat(event.get("source").asText()).isEqualTo(talk.path(""));
            assertThat(event.get("subject").asText()).isEqualTo(talk.id());
            assertThat(event.get("time")).isEqualTo(listed.get("at"));
            assertThat(event.get("datacontenttype").asText()).isEqualTo("application/json");
        }
    }

    @Test
    void aStreamGoesOnBehindAnyEvent() {
        Talk talk = server.setUp(Bodies.price()).open();
        talk.offer("90");
        talk.bid("10");
        talk.offer("80");
        int events = count(talk, talk.owner());
        List<String> ids;
        try (Listener owner = listen(talk, talk.owner())) {
            ids = ids(owner.next(events));
        }
        for (int last = 0; last < events - 1; last++) {
            List<String> rest = ids.subList(last + 1, events);
            try (Listener again = listen(talk, talk.owner(), "Last-Event-ID", ids.get(last))) {
                assertThat(ids(again.next(rest.size()))).isEqualTo(rest);
            }
        }
        String after = talk.path("/event-stream?after=" + ids.get(events - 2));
        try (Listener again = server.listen(after, talk.owner())) {
            assertThat(ids(again.next(1))).containsExactly(ids.get(events - 1));
        }
    }

    @Test
    void anIdOfAnotherRoleNegotiationOrTimeIsRefusedInTheSameWords() {
        Talk talk = server.setUp(Bodies.price()).open();
        Talk other = server.setUp(Bodies.price()).open();
        List<String> told = new ArrayList<>();
        for (String id : List.of(
                talk.id() + ".owner.1",
                talk.id() + ".counterparty.2",
                talk.id() + ".counterparty.0",
                other.id() + ".counterparty.1",
                "00000000-0000-4000-8000-000000000000.counterparty.1",
                "7")) {
            Answer refused = server.get(talk.path("/event-stream?after=" + id), talk.counterparty());
            assertThat(refused.wrongFields()).containsExactly("?after");
            told.add(refused.text("/errors/0/message"));
        }
        assertThat(told).containsOnly(told.get(0));
    }

    @Test
    void u1TouchingTheWalkAwayPointLeavesNoTraceInTheStreamsOfOthers() {
        List<List<String>> untouched = told(talk -> {});
        List<List<String>> touched = told(talk -> {
            talk.owner(
                            "POST",
                            "/walk-away-point/loosenings",
                            "{\"walkAwayPoint\":{\"utility\":0.2},\"reason\":\"they are nice\"}")
                    .is(200);
            talk.owner("DELETE", "/walk-away-point/loosenings", "").is(200);
        });

        assertThat(touched).isEqualTo(untouched);
        assertThat(touched.get(1)).hasSizeGreaterThan(8);
    }

    @Test
    void aSilentStreamGivesSignsOfLife() {
        Talk talk = server.setUp(Bodies.price());
        try (Listener counterparty = listen(talk, talk.counterparty())) {
            counterparty.beat();
            counterparty.beat();
            counterparty.beat();
        }
    }

    @Test
    void aCredentialThatIsTakenBackEndsTheStream() {
        Talk talk = server.setUp(Bodies.price()).open();
        Answer link = talk.owner("POST", "/credentials", "{\"role\":\"COUNTERPARTY\",\"holder\":\"Kim\"}")
                .is(201);
        try (Listener counterparty = listen(talk, link.text("/credential"))) {
            counterparty.next();
            talk.owner("DELETE", "/credentials/" + link.text("/id"), "").is(200);
            talk.offer("90");

            assertThat(counterparty.rest()).noneMatch(line -> line.contains("offer-made"));
        }
    }

    @Test
    void aCredentialThatExpiresEndsTheStream() {
        Talk talk = server.setUp(Bodies.price());
        String body = "{\"role\":\"NEGOTIATOR\",\"holder\":\"Kim\",\"expiresAt\":\""
                + server.now().plusSeconds(60) + "\"}";
        Answer link = talk.owner("POST", "/credentials", body).is(201);
        try (Listener negotiator = listen(talk, link.text("/credential"))) {
            negotiator.next();
            server.letPass(Duration.ofSeconds(61));

            negotiator.rest();
        }
    }

    @Test
    void theOldestStreamOfACallerEndsForANewOneWhenTheyHaveAsManyAsTheyMay() {
        Talk talk = server.setUp(Bodies.price());
        try (Listener oldest = listen(talk, talk.counterparty());
                Listener older = listen(talk, talk.counterparty());
                Listener another = listen(talk, talk.negotiator());
                Listener newest = listen(talk, talk.counterparty())) {
            oldest.rest();

            older.beat();
            another.beat();
            newest.beat();
        }
    }

    @Test
    void whoAsksForTheHeadersOnlyGetsThem() {
        Talk talk = server.setUp(Bodies.price());

        assertThat(server.send("HEAD", talk.path("/event-stream"), talk.counterparty(), "")
                        .status())
                .isEqualTo(200);
    }

    /** What negotiator and counterparty are sent in a talk, line for line, without signs of life and without the id. */
    private static List<List<String>> told(Consumer<Talk> meanwhile) {
        Talk talk = server.setUp(Bodies.price(body -> body.put("mode", "AUTOPILOT")));
        Answer kim = talk.owner("POST", "/credentials", "{\"role\":\"NEGOTIATOR\",\"holder\":\"Kim\"}");
        Answer lee = talk.owner("POST", "/credentials", "{\"role\":\"COUNTERPARTY\",\"holder\":\"Lee\"}");
        try (Listener negotiator = listen(talk, kim.text("/credential"));
                Listener counterparty = listen(talk, lee.text("/credential"))) {
            talk.open();
            for (String bid : List.of("10", "49.99", "55")) {
                meanwhile.accept(talk);
                talk.bid(bid);
            }
            meanwhile.accept(talk);
            String last = talk.id() + ".negotiator."
                    + talk.negotiator("GET", "/events?limit=500", "").json().get("next");
            List<List<String>> told = List.of(new ArrayList<>(), new ArrayList<>());
            negotiator.until(last, told.get(0));
            counterparty.until(
                    last.replace("negotiator", "counterparty").replaceAll("[0-9]+$", "")
                            + talk.counterparty("GET", "/events?limit=500", "")
                                    .json()
                                    .get("next"),
                    told.get(1));
            for (Answer each : List.of(kim, lee)) {
                talk.owner("DELETE", "/credentials/" + each.text("/id"), "").is(200);
            }
            told.get(0).addAll(negotiator.rest());
            told.get(1).addAll(counterparty.rest());
            return told.stream()
                    .map(lines -> lines.stream()
                            .map(line -> line.replace(talk.id(), "ID"))
                            .filter(line -> !line.isEmpty() && !line.equals(":"))
                            .toList())
                    .toList();
        }
    }
}
