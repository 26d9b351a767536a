package dev.holdfast.server.proof.stress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.holdfast.server.proof.stage.Answer;
import dev.holdfast.server.proof.stage.Client;
import dev.holdfast.server.proof.stage.Mandates;
import dev.holdfast.server.proof.stage.ServerProcess;
import dev.holdfast.server.proof.stage.Talk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** Bids to a side that answers by itself, remembers what was acknowledged, and holds the server to it. */
final class PersistentBuyer {

    private final Random random;
    private final List<Course> courses = new ArrayList<>();
    private final AtomicInteger acknowledged = new AtomicInteger();

    PersistentBuyer(long seed) {
        this.random = new Random(seed);
    }

    /** A talk, the bids that were acknowledged, how many events that made, and a bid of which we do not know. */
    private static final class Course {

        private Talk talk;
        private final List<String> bids = new ArrayList<>();
        private long version;
        private Optional<String> unknown = Optional.empty();
        private boolean over;

        Course(Talk talk) {
            this.talk = talk;
        }
    }

    int acknowledged() {
        return acknowledged.get();
    }

    void playUntilNobodyAnswers(Client client) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                if (courses.isEmpty() || courses.get(courses.size() - 1).over) {
                    begin(client);
                }
                bid(client, courses.get(courses.size() - 1));
            }
        } catch (IOException killed) {
            assertThat(killed).isNotNull();
        }
    }

    private void begin(Client client) throws IOException {
        String body = Mandates.price(mandate -> {
            Mandates.autopilot(mandate);
            ((ObjectNode) mandate.get("deadline")).put("rounds", 15 + random.nextInt(30));
        });
        Answer created = client.attempt("POST", "/v1/negotiations", ServerProcess.KEY, body);
        if (created.status() == 201) {
            Talk talk = Talk.of(client, created);
            if (client.attempt("POST", talk.path("/open"), talk.negotiator(), "")
                            .status()
                    == 200) {
                courses.add(new Course(talk));
            }
        }
    }

    private void bid(Client client, Course course) throws IOException {
        String price = String.format(Locale.ROOT, "%.2f", 18 + random.nextDouble() * 14);
        course.unknown = Optional.of(price);
        Answer answer = client.attempt(
                "POST",
                course.talk.path("/offers"),
                course.talk.counterparty(),
                "{\"terms\":" + Mandates.terms(price) + "}");
        course.unknown = Optional.empty();
        if (answer.status() == 200) {
            course.bids.add(price);
            course.version = answer.at("/version").asLong();
            course.over = !answer.text("/state").matches("OPEN|FINAL_STANDING");
            acknowledged.incrementAndGet();
        } else {
            assertThat(answer.status()).as(answer.body()).isEqualTo(409);
            course.over = true;
        }
    }

    /** What was acknowledged is there, in order; each bid has its answer; and the talk can go on. */
    void verify(Client client) {
        for (Course course : courses) {
            course.talk = course.talk.at(client);
            List<JsonNode> events = course.talk.events();
            List<String> bids = new ArrayList<>();
            for (int index = 0; index < events.size(); index++) {
                JsonNode event = events.get(index);
                assertThat(event.get("version").asInt()).isEqualTo(index + 1);
                if (isTheirOffer(event)) {
                    bids.add(event.at("/offer/terms/price").asText());
                    assertThat(events).as("the answer to " + event).hasSizeGreaterThan(index + 1);
                    assertThat(events.get(index + 1).get("at")).isEqualTo(event.get("at"));
                    assertThat(isTheirOffer(events.get(index + 1))).isFalse();
                }
            }
            assertThat(course.talk.they("GET", "", "").is(200).at("/version").asLong())
                    .isGreaterThanOrEqualTo(course.version);
            if (bids.size() > course.bids.size()) {
                // the server had written it and could not say so any more
                course.bids.add(course.unknown.orElseThrow());
            }
            course.unknown = Optional.empty();
            assertThat(bids).isEqualTo(course.bids);
            course.over = course.talk.isOver();
        }
    }

    private static boolean isTheirOffer(JsonNode event) {
        return event.get("type").asText().equals("OFFER_MADE")
                && event.at("/by/side").asText().equals("COUNTERPARTY");
    }
}
