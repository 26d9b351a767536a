package dev.holdfast.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.store.place.Database;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreReadinessTest {

    private static final int ROUNDS = 2_000;
    private static final int CROWD = 4;

    /** Also those who come while another asks, however long ago anybody asked before. */
    @Test
    void aStoreThatAnswersIsReadyForAllWhoAskAtOnce(@TempDir Path directory) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(CROWD);
        try (Store store = Database.SQLITE.place(directory).open()) {
            CyclicBarrier together = new CyclicBarrier(CROWD);
            List<Future<List<Optional<String>>>> asked = new ArrayList<>();
            StoreReadiness[] checks = new StoreReadiness[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                checks[round] = new StoreReadiness(store);
            }
            for (int each = 0; each < CROWD; each++) {
                asked.add(crowd.submit(() -> ask(checks, together)));
            }
            for (Future<List<Optional<String>>> answers : asked) {
                assertThat(answers.get()).allMatch(Optional::isEmpty);
            }
        } finally {
            crowd.shutdownNow();
        }
    }

    private static List<Optional<String>> ask(StoreReadiness[] checks, CyclicBarrier together) throws Exception {
        List<Optional<String>> answers = new ArrayList<>();
        for (StoreReadiness check : checks) {
            together.await();
            answers.add(check.trouble());
        }
        return answers;
    }
}
