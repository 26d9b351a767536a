package dev.holdfast.server.http.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AsideTest {

    private static final int MOST = 2;
    private static final int PIECES = 50;

    private final ExecutorService threads = Executors.newFixedThreadPool(MOST + 1);
    private final Aside aside = new Aside(MOST, threads);
    private final List<Integer> done = new CopyOnWriteArrayList<>();
    private final CountDownLatch all = new CountDownLatch(PIECES);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void whateverHangsThereAThreadIsLeftForOthers() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        for (int piece = 0; piece < PIECES; piece++) {
            aside.execute(() -> {
                waitFor(end);
                all.countDown();
            });
        }

        assertThat(threads.submit(() -> "served").get()).isEqualTo("served");
        assertThat(all.getCount()).isEqualTo(PIECES);
        end.countDown();
        assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void oneThatFailsHoldsUpNobodyAndTheOrderIsKept() throws Exception {
        Aside oneByOne = new Aside(1, threads);
        for (int piece = 0; piece < PIECES; piece++) {
            int number = piece;
            oneByOne.execute(() -> {
                done.add(number);
                all.countDown();
                if (number % 2 == 0) {
                    throw new IllegalStateException("failed on purpose");
                }
                throw new StackOverflowError("failed on purpose");
            });
        }

        assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(done)
                .containsExactlyElementsOf(IntStream.range(0, PIECES).boxed().toList());
    }

    private static void waitFor(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
