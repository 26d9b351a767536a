package dev.holdfast.server.proof.stress;

import static dev.holdfast.server.proof.stage.Mandates.terms;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.server.proof.stage.Answer;
import dev.holdfast.server.proof.stage.Client;
import dev.holdfast.server.proof.stage.Mandates;
import dev.holdfast.server.proof.stage.OneServer;
import dev.holdfast.server.proof.stage.Talk;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S10 under concurrency: 64 clients at one negotiation. */
@ExtendWith(OneServer.class)
class RaceIT {

    private static final int CLIENTS = 64;
    private static final String ENDS = "AGREED|WALKED_AWAY|THEY_LEFT|DEADLINE_PASSED";

    private final Client client;

    RaceIT(Client client) {
        this.client = client;
    }

    /** What a client does, and what came of it. */
    private record Try(boolean ends, Answer answer) {}

    @ParameterizedTest
    @ValueSource(strings = {"COPILOT", "AUTOPILOT", "COPILOT"})
    void s10_of64ClientsOneEndsTheTalkAndTheLogIsConsistent(String mode) throws Exception {
        Talk talk = client.setUp(Mandates.price(body -> body.put("mode", mode))).open();
        if (mode.equals("COPILOT")) {
            talk.offer(terms("40")).is(200);
        }
        talk.bid(terms("36")).is(200);
        List<Try> tries = race(talk);

        assertThat(tries).allSatisfy(each -> assertThat(each.answer().status()).isIn(200, 409, 412, 422));
        assertThat(tries.stream().filter(each -> each.ends() && each.answer().status() == 200))
                .hasSize(1);
        List<JsonNode> events = talk.events();
        for (int index = 0; index < events.size(); index++) {
            assertThat(events.get(index).get("version").asInt()).isEqualTo(index + 1);
        }
        assertThat(events.stream().filter(event -> event.get("type").asText().matches(ENDS)))
                .hasSize(1);
        assertThat(events.get(events.size() - 1).get("type").asText()).matches(ENDS);
        assertThat(talk.isOver()).isTrue();
        long offersMade = tries.stream()
                .filter(each -> each.answer().status() == 200 && !each.ends())
                .count();
        assertThat(events.stream().filter(event -> event.get("type").asText().matches("OFFER_.*")))
                .hasSizeGreaterThanOrEqualTo((int) offersMade);
    }

    private static List<Try> race(Talk talk) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<Try>> running = new ArrayList<>();
            for (int number = 0; number < CLIENTS; number++) {
                int kind = number % 8;
                Callable<Answer> move = move(talk, kind);
                running.add(threads.submit(() -> {
                    start.await();
                    return new Try(kind < 4, move.call());
                }));
            }
            start.countDown();
            List<Try> tries = new ArrayList<>();
            for (Future<Try> each : running) {
                tries.add(each.get());
            }
            return tries;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Answer> move(Talk talk, int kind) {
        return switch (kind) {
            case 0 -> () -> talk.they("POST", "/offers/1/accept", "{\"revision\":1}");
            case 1 -> () -> talk.team("POST", "/offers/2/accept", "{\"revision\":1}");
            case 2 -> () -> talk.team("POST", "/walk-away", "");
            case 3 -> () -> talk.they("POST", "/leave", "");
            case 4 -> () -> talk.they("POST", "/offers/2/withdraw", "{\"revision\":1}");
            case 5 -> () -> talk.team("POST", "/hold", "");
            default -> () -> talk.offer(terms("39"));
        };
    }
}
