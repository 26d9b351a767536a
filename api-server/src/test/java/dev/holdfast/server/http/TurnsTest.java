package dev.holdfast.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.config.traffic.LimitsConfig;
import dev.holdfast.server.http.gate.GateCounts;
import dev.holdfast.server.http.gate.Inquiry;
import dev.holdfast.server.http.gate.Visitor;
import dev.holdfast.server.http.turn.Turns;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One place or a few, which a request at the gate of the fixture holds for as long as a test wants; the tenant is the credential. */
class TurnsTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    private TestServer server;
    private PlayGate gate;
    private Turns turns;
    private CompletableFuture<HttpResponse<String>> holder;

    @AfterEach
    void stop() {
        gate.open();
        server.close();
    }

    @Test
    void aModestTenantIsServedAtItsFairShareBesideAGreedyOne() throws Exception {
        start(LONG);
        List<CompletableFuture<Integer>> greedy = ask("greedy", 80);
        List<CompletableFuture<Integer>> modest = ask("modest", 8);
        awaitWaiting(88);

        gate.open();

        // in turn with the greedy one, its 8 are among the first 16
        int last = modest.stream().mapToInt(CompletableFuture::join).max().orElseThrow();
        assertThat(last).isLessThanOrEqualTo(16);
        assertThat(greedy.stream().map(CompletableFuture::join)).hasSize(80).allMatch(place -> place > 0);
        assertThat(turns.waiting()).isZero();
        awaitIdle();
    }

    @Test
    void aTenantWithTooManyWaitingIsSentAwayAndOthersWait() throws Exception {
        start(LONG);
        List<CompletableFuture<Integer>> greedy = ask("greedy", 90);
        awaitWaiting(90);

        HttpResponse<String> refused = note("greedy");
        CompletableFuture<HttpResponse<String>> modest = CompletableFuture.supplyAsync(() -> note("modest"));
        awaitWaiting(91);

        assertOverloaded(refused, "20");
        assertThat(server.injector().getInstance(GateCounts.class).countShed()).isEqualTo(1);
        gate.open();
        assertThat(modest.join().statusCode()).isEqualTo(200);
        assertThat(greedy.stream().map(CompletableFuture::join)).allMatch(place -> place > 0);
    }

    @Test
    void whoeverWaitsTooLongIsSentAway() throws Exception {
        start(Duration.ofMillis(50));

        assertOverloaded(note("modest"), "1");
        assertThat(turns.waiting()).isZero();
    }

    @Test
    void whatNeedsNoTurnIsServedWhileNothingElseIs() throws Exception {
        start(LONG);
        List<CompletableFuture<Integer>> others = ask("greedy", 20);
        awaitWaiting(20);

        assertThat(note("").statusCode()).isEqualTo(200);
        gate.open();
        others.forEach(CompletableFuture::join);
    }

    @Test
    void workOfOneTenantThatDoesNotEndLeavesAPlaceForAnother() throws Exception {
        start(LONG, 5);
        List<CompletableFuture<HttpResponse<String>>> stuck = new ArrayList<>();
        for (int each = 0; each < 9; each++) {
            stuck.add(server.sendAsync(server.request("/play/gate", "Authorization", "greedy")));
        }
        awaitWaiting(6);

        assertThat(turns.atWork())
                .as("one of the holder's, three of the greedy one's")
                .isEqualTo(4);
        assertThat(note("modest").statusCode()).isEqualTo(200);
        assertThat(stuck).noneMatch(CompletableFuture::isDone);
        gate.open();
        assertThat(stuck.stream().map(CompletableFuture::join)).allMatch(answer -> answer.statusCode() == 200);
        awaitIdle();
    }

    @Test
    void aPlaceIsFreeAgainAfterEveryKindOfEnd() throws Exception {
        start(LONG);
        gate.open();
        holder.join();

        server.post("/play/broken", "{\"text\":\"x\"}");
        server.post("/play/refused", "{\"text\":\"x\"}");
        server.post("/play/orders", "{");
        server.get("/nowhere");

        assertThat(note("modest").statusCode()).isEqualTo(200);
        awaitIdle();
    }

    private void start(Duration longestWait) throws Exception {
        start(longestWait, 1);
    }

    private void start(Duration longestWait, int places) throws Exception {
        LimitsConfig limits = new LimitsConfig(0, 0, 0, 0, LONG, false, places, 75, 90, 1000, longestWait);
        server = TestServer.start(TestServer.withConnections(TestServer.limits(), 500), limits, binder -> {
            binder.install(new PlayModule());
            HttpModule.porter(binder)
                    .setBinding()
                    .toInstance(arrival -> Inquiry.answered(new Visitor(
                            Optional.of(arrival.authorization()).filter(tenant -> !tenant.isEmpty()),
                            Optional.empty())));
        });
        gate = server.injector().getInstance(PlayGate.class);
        turns = server.injector().getInstance(Turns.class);
        holder = CompletableFuture.supplyAsync(() -> server.get("/play/gate", "Authorization", "holder"));
        gate.awaitEntered();
    }

    private HttpResponse<String> note(String tenant) {
        return tenant.isEmpty() ? server.get("/play/notes/a") : server.get("/play/notes/a", "Authorization", tenant);
    }

    /** Each answers with the how-manieth it was to be served, or with 0 if it was not. */
    private List<CompletableFuture<Integer>> ask(String tenant, int times) {
        List<CompletableFuture<Integer>> asked = new ArrayList<>();
        for (int each = 0; each < times; each++) {
            asked.add(server.sendAsync(server.request("/play/number", "Authorization", tenant))
                    .thenApply(answer -> answer.statusCode() == 200
                            ? Integer.parseInt(answer.body().replaceAll("\\D", ""))
                            : 0));
        }
        return asked;
    }

    private void awaitWaiting(int number) throws InterruptedException {
        for (int look = 0; look < 1000 && turns.waiting() != number; look++) {
            Thread.sleep(10);
        }
        assertThat(turns.waiting()).isEqualTo(number);
    }

    /** An answer may arrive before its thread has given the place back. */
    private void awaitIdle() throws InterruptedException {
        for (int look = 0; look < 1000 && turns.atWork() != 0; look++) {
            Thread.sleep(10);
        }
        assertThat(turns.atWork()).isZero();
    }

    private static void assertOverloaded(HttpResponse<String> answer, String seconds) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"code\":\"overloaded\"", "\"remedy\":", "\"requestId\":");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Stream.of(answer.headers().firstValue("Retry-After"))).containsExactly(Optional.of(seconds));
    }
}
