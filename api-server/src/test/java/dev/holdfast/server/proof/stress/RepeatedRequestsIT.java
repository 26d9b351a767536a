package dev.holdfast.server.proof.stress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.holdfast.server.proof.stage.Answer;
import dev.holdfast.server.proof.stage.Client;
import dev.holdfast.server.proof.stage.Mandates;
import dev.holdfast.server.proof.stage.ServerProcess;
import dev.holdfast.server.proof.stage.Talk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Clients that send everything again until they have an answer, and a server that is killed with kill -9 meanwhile. */
class RepeatedRequestsIT {

    private static final int KILLS = 5;
    private static final int CLIENTS = 6;

    @TempDir
    private Path directory;

    /** Sends one bid after the other, each with a key of its own. */
    private static final class Bidder {

        private final Talk talk;
        private final Random random;
        private int bids;
        private Optional<String> unanswered = Optional.empty();

        Bidder(Talk talk, long seed) {
            this.talk = talk;
            this.random = new Random(seed);
        }

        void bidUntilNobodyAnswers(Client client) throws InterruptedException {
            try {
                while (true) {
                    if (unanswered.isEmpty()) {
                        bids++;
                        unanswered =
                                Optional.of("{\"terms\":" + Mandates.terms("20." + (10 + random.nextInt(89))) + "}");
                    }
                    send(client, unanswered.get());
                }
            } catch (IOException killed) {
                assertThat(unanswered).isPresent();
            }
        }

        private void send(Client client, String body) throws IOException, InterruptedException {
            Map<String, String> key = Map.of("Idempotency-Key", "\"bid-" + bids + "\"");
            Answer answer = client.attempt("POST", talk.path("/offers"), talk.counterparty(), body, key);
            if (answer.text("/code").equals("request-in-progress")) {
                TimeUnit.MILLISECONDS.sleep(200);
            } else {
                assertThat(answer.status() == 200 || answer.text("/code").equals("answer-lost"))
                        .as(answer.body())
                        .isTrue();
                unanswered = Optional.empty();
            }
        }

        /** However often a bid was sent, it was made once; the last one perhaps not yet. */
        void verify(Client client) {
            long made = talk.at(client).events().stream()
                    .filter(event -> event.at("/by/side").asText().equals("COUNTERPARTY"))
                    .count();
            assertThat(made).isBetween(unanswered.isPresent() ? bids - 1L : bids, (long) bids);
        }
    }

    @Test
    @Timeout(300)
    void whatIsSentAgainAfterACrashIsDoneOnce() throws Exception {
        Random random = new Random(99);
        ServerProcess server = ServerProcess.start(directory, Map.of());
        try {
            Client first = new Client(server.address());
            List<Bidder> bidders = new ArrayList<>();
            for (int number = 0; number < CLIENTS; number++) {
                bidders.add(new Bidder(
                        first.setUp(Mandates.price(
                                        mandate -> ((ObjectNode) mandate.get("deadline")).put("rounds", 10_000)))
                                .open(),
                        random.nextLong()));
            }
            for (int kill = 1; kill <= KILLS; kill++) {
                bidUntilKilled(bidders, server, 300 + random.nextInt(700));
                server = ServerProcess.start(directory, Map.of());
                Client client = new Client(server.address());
                bidders.forEach(bidder -> bidder.verify(client));
            }
            assertThat(bidders).allMatch(bidder -> bidder.bids > KILLS);
        } finally {
            server.close();
        }
    }

    private static void bidUntilKilled(List<Bidder> bidders, ServerProcess server, int millis) throws Exception {
        Client client = new Client(server.address());
        ExecutorService threads = Executors.newFixedThreadPool(bidders.size());
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Bidder bidder : bidders) {
                running.add(threads.submit(() -> {
                    bidder.bidUntilNobodyAnswers(client);
                    return bidder;
                }));
            }
            TimeUnit.MILLISECONDS.sleep(millis);
            server.kill();
            for (Future<?> each : running) {
                each.get(40, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
