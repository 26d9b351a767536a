package dev.holdfast.server.proof.stress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.server.proof.stage.Client;
import dev.holdfast.server.proof.stage.Mandates;
import dev.holdfast.server.proof.stage.Talk;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Bids of many clients in one talk with a side that answers by itself, no two bids alike; and what became of each. */
final class ManyBids {

    private static final BigDecimal SETTLING_POINT = new BigDecimal("34.00");
    private static final int MOST = 2_900;

    private final Talk talk;
    private final AtomicInteger cents = new AtomicInteger();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<String> unknown = ConcurrentHashMap.newKeySet();
    private final AtomicInteger conflicts = new AtomicInteger();

    ManyBids(Talk talk) {
        this.talk = talk;
    }

    int acknowledged() {
        return acknowledged.size();
    }

    int conflicts() {
        return conflicts.get();
    }

    int unknown() {
        return unknown.size();
    }

    void bidUntil(AtomicBoolean stop, Nodes nodes) {
        while (!stop.get() && cents.get() < MOST) {
            String price = BigDecimal.valueOf(cents.incrementAndGet(), 2).toPlainString();
            try {
                judge(price, nodes.send("POST", talk.path("/offers"), talk.counterparty(), offer(price)));
            } catch (IOException nobodyKnows) {
                unknown.add(price);
            }
        }
    }

    private static String offer(String price) {
        return "{\"terms\":" + Mandates.terms(price) + "}";
    }

    private void judge(String price, HttpResponse<String> answer) {
        if (answer.statusCode() == 200) {
            acknowledged.add(price);
        } else if (answer.statusCode() == 503) {
            unknown.add(price);
        } else {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
            conflicts.incrementAndGet();
        }
    }

    /** What was acknowledged is there once, nothing is there twice, each bid has its answer, and none is too low. */
    void verify(Client client) {
        List<JsonNode> events = events(talk.at(client));
        List<String> bids = new ArrayList<>();
        for (int index = 0; index < events.size(); index++) {
            JsonNode event = events.get(index);
            assertThat(event.get("version").asInt()).as("a gap or a double").isEqualTo(index + 1);
            String price = event.at("/offer/terms/price").asText();
            if (isOffer(event) && isTheirs(event)) {
                bids.add(price);
                assertThat(events).as("an answer to " + price).hasSizeGreaterThan(index + 1);
                assertThat(events.get(index + 1).get("at")).isEqualTo(event.get("at"));
                assertThat(isTheirs(events.get(index + 1))).isFalse();
            } else if (isOffer(event)) {
                assertThat(new BigDecimal(price)).isGreaterThanOrEqualTo(SETTLING_POINT);
            }
        }
        assertThat(bids).doesNotHaveDuplicates().containsAll(acknowledged);
        assertThat(bids.stream().filter(price -> !acknowledged.contains(price)))
                .as("what was refused is not there")
                .isSubsetOf(unknown);
    }

    private static List<JsonNode> events(Talk talk) {
        List<JsonNode> all = new ArrayList<>();
        int before = -1;
        while (all.size() > before) {
            before = all.size();
            talk.owner("GET", "/events?limit=500&after=" + before, "")
                    .is(200)
                    .at("/events")
                    .forEach(all::add);
        }
        return all;
    }

    private static boolean isOffer(JsonNode event) {
        return event.get("type").asText().equals("OFFER_MADE");
    }

    private static boolean isTheirs(JsonNode event) {
        return event.at("/by/side").asText().equals("COUNTERPARTY");
    }
}
