package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RaceTest {

    private static final int CLIENTS = 64;

    @AutoClose
    private static ApiServer server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = ApiServer.start(directory);
    }

    @Test
    void ofManyWhoEndATalkAtOnceOneWins() throws Exception {
        Talk talk = server.setUp(Bodies.price()).open();
        talk.offer("80").is(200);

        List<Answer> answers = atOnce(client -> switch (client % 3) {
            case 0 -> talk.counterparty("POST", "/offers/1/accept", "{\"revision\":1}");
            case 1 -> talk.negotiator("POST", "/walk-away", "");
            default -> talk.counterparty("POST", "/leave", "");
        });

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(answer -> answer.isRefused(409, "CLOSED"));
        assertThat(talk.counterparty("GET", "/events", "").json().get("events").findValuesAsText("type"))
                .hasSize(3);
    }

    @Test
    void offersOfManyAreNumberedWithoutGaps() throws Exception {
        Talk talk = server.setUp(Bodies.price(body -> body.set("deadline", Bodies.json("{\"rounds\":1000}"))))
                .open();

        List<Answer> answers = atOnce(client -> talk.bid(String.valueOf(client % 50)));

        assertThat(answers).allSatisfy(answer -> answer.is(200));
        List<String> ids = talk.owner("GET", "/offers", "").json().get("offers").findValuesAsText("id");
        assertThat(ids).hasSize(CLIENTS).doesNotHaveDuplicates().contains("1", String.valueOf(CLIENTS));
    }

    private interface Client {
        Answer call(int number);
    }

    private static List<Answer> atOnce(Client client) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<Answer>> calls = new ArrayList<>();
            for (int number = 0; number < CLIENTS; number++) {
                int mine = number;
                calls.add(() -> client.call(mine));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : clients.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            clients.shutdownNow();
        }
    }
}
