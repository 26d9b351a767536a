package dev.holdfast.server.proof.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.holdfast.server.proof.stage.Answer;
import dev.holdfast.server.proof.stage.Client;
import dev.holdfast.server.proof.stage.Mandates;
import dev.holdfast.server.proof.stage.Talk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Bids in one talk to a side that answers by itself, each time another price, and remembers what it was told. */
final class Bidder {

    /** Milliseconds after a refusal; people do not ask again at once. */
    private static final int PAUSE = 50;

    private record Sent(String price, boolean acknowledged) {}

    private final Talk talk;
    private final List<Sent> sent = new ArrayList<>();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    Bidder(Client client) {
        this.talk = client.setUp(Mandates.price(body -> {
                    Mandates.autopilot(body);
                    ((ObjectNode) body.get("deadline")).put("rounds", 1_000_000);
                }))
                .open();
    }

    int acknowledged() {
        return acknowledged.get();
    }

    int refused() {
        return refused.get();
    }

    void bidUntil(AtomicBoolean stop) throws IOException, InterruptedException {
        while (!stop.get()) {
            String price = String.format(Locale.ROOT, "%d.%02d", 5 + sent.size() / 100 % 25, sent.size() % 100);
            Answer answer = talk.client()
                    .attempt(
                            "POST",
                            talk.path("/offers"),
                            talk.counterparty(),
                            "{\"terms\":" + Mandates.terms(price) + "}");
            boolean taken = answer.status() == 200;
            sent.add(new Sent(price, taken));
            if (taken) {
                acknowledged.incrementAndGet();
            } else {
                requireClear(answer);
                refused.incrementAndGet();
                Thread.sleep(PAUSE);
            }
        }
    }

    /** A problem that a program can tell from others, and that says what to do. */
    private static void requireClear(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers()).contains("application/problem+json");
        assertThat(answer.text("/code")).as(answer.body()).isEqualTo("unavailable");
        assertThat(answer.text("/detail")).matches(".*(nothing was done|unknown).*");
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("at dev.holdfast");
    }

    /** What was acknowledged is there, in order; what was not is absent, or there with our side's answer. */
    void verify() {
        List<JsonNode> events = new ArrayList<>();
        long after = 0;
        for (JsonNode page = page(after); !page.isEmpty(); page = page(after)) {
            page.forEach(events::add);
            after = events.size();
        }
        int next = 0;
        for (int index = 0; index < events.size(); index++) {
            JsonNode event = events.get(index);
            if (isTheirOffer(event)) {
                String price = event.at("/offer/terms/price").asText();
                while (!sent.get(next).price().equals(price)) {
                    assertThat(sent.get(next).acknowledged())
                            .as("lost: " + sent.get(next))
                            .isFalse();
                    next++;
                }
                next++;
                assertThat(events).as("the answer to " + event).hasSizeGreaterThan(index + 1);
                assertThat(events.get(index + 1).get("at")).isEqualTo(event.get("at"));
                assertThat(isTheirOffer(events.get(index + 1))).isFalse();
            }
        }
        assertThat(sent.subList(next, sent.size())).noneMatch(Sent::acknowledged);
    }

    private JsonNode page(long after) {
        return talk.owner("GET", "/events?limit=500&after=" + after, "").is(200).at("/events");
    }

    private static boolean isTheirOffer(JsonNode event) {
        return event.get("type").asText().equals("OFFER_MADE")
                && event.at("/by/side").asText().equals("COUNTERPARTY");
    }
}
