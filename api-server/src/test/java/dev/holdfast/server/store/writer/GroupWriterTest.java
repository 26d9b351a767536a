package dev.holdfast.server.store.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.holdfast.server.store.StoreUnavailable;
import dev.holdfast.server.store.StoreUnavailable.Outcome;
import dev.holdfast.server.store.WriteCounts;
import dev.holdfast.server.store.writer.MemoryDisk.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GroupWriterTest {

    private static final WriterSettings SETTINGS = new WriterSettings(100, 100, Duration.ZERO, Duration.ofMillis(20));

    private final MemoryDisk disk = new MemoryDisk();
    private final ExecutorService clients = Executors.newCachedThreadPool();

    @AfterEach
    void endClients() {
        clients.shutdownNow();
    }

    @Test
    void commandsThatWaitShareOneCommit() throws Exception {
        try (GroupWriter<MemoryDisk.Connection> writer = new GroupWriter<>(disk, SETTINGS)) {
            Blocked first = block(writer);
            List<Future<String>> rest = writeWords(writer, 64);
            first.release();
            for (Future<String> word : rest) {
                word.get();
            }

            assertThat(writer.counts()).isEqualTo(new WriteCounts(2, 65));
            assertThat(disk.durable()).hasSize(65);
        }
    }

    @Test
    void aFailingUnitFailsAlone() throws Exception {
        try (GroupWriter<MemoryDisk.Connection> writer = new GroupWriter<>(disk, SETTINGS)) {
            Blocked first = block(writer);
            Future<String> good = clients.submit(() -> write(writer, "good"));
            Future<String> bad = clients.submit(() -> writer.write(session -> {
                session.write("half of the bad one");
                throw new IllegalArgumentException("a rule of the unit");
            }));
            Future<String> alsoGood = clients.submit(() -> write(writer, "also good"));
            awaitWaiting(writer, 3);
            first.release();

            assertThat(good.get()).isEqualTo("good");
            assertThat(alsoGood.get()).isEqualTo("also good");
            assertThatThrownBy(bad::get)
                    .hasCauseInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("a rule of the unit");
            assertThat(disk.durable()).containsExactlyInAnyOrder("first", "good", "also good");
            assertThat(writer.counts()).isEqualTo(new WriteCounts(2, 3));
        }
    }

    @Test
    void anErrorInAUnitFailsThatUnitAndTheWriterLives() throws Exception {
        try (GroupWriter<MemoryDisk.Connection> writer = new GroupWriter<>(disk, SETTINGS)) {
            assertThatThrownBy(() -> writer.write(session -> {
                        throw new StackOverflowError();
                    }))
                    .hasRootCauseInstanceOf(StackOverflowError.class);

            assertThat(write(writer, "after")).isEqualTo("after");
        }
    }

    @Test
    void aFaultAtCommitIsUnknownForTheWholeBatchAndTheNextOneGoesOn() throws Exception {
        try (GroupWriter<MemoryDisk.Connection> writer = new GroupWriter<>(disk, SETTINGS)) {
            Blocked first = block(writer);
            List<Future<String>> rest = writeWords(writer, 3);
            disk.failOnceAt(Step.COMMIT);
            first.release();

            // The first one has its own batch, and that is where the fault strikes.
            assertThat(outcomeOf(first.word)).isEqualTo(Outcome.UNKNOWN);
            assertThat(rest).allSatisfy(word -> assertThat(word.get()).isNotEmpty());
            assertThat(disk.durable()).hasSize(3);
            assertThat(disk.opened).hasValue(2);
            assertThat(writer.trouble()).isEmpty();
        }
    }

    @Test
    void aFaultBeforeCommitHasWrittenNothing() throws Exception {
        try (GroupWriter<MemoryDisk.Connection> writer = new GroupWriter<>(disk, SETTINGS)) {
            disk.failOnceAt(Step.BEGIN);

            assertThat(outcomeOf(() -> write(writer, "lost"))).isEqualTo(Outcome.NOTHING_DONE);
            assertThat(write(writer, "kept")).isEqualTo("kept");
            assertThat(disk.durable()).containsExactly("kept");
        }
    }

    @Test
    void aUnitThatCannotBeUndoneFailsItsBatch() throws Exception {
        try (GroupWriter<MemoryDisk.Connection> writer = new GroupWriter<>(disk, SETTINGS)) {
            disk.failOnceAt(Step.UNDO);

            assertThat(outcomeOf(() -> writer.write(session -> {
                        session.write("half");
                        throw new IllegalArgumentException("a rule of the unit");
                    })))
                    .isEqualTo(Outcome.NOTHING_DONE);
            assertThat(write(writer, "kept")).isEqualTo("kept");
            assertThat(disk.durable()).containsExactly("kept");
        }
    }

    @Test
    void whileTheDatabaseCannotBeOpenedCommandsFailAtOnceAndTroubleIsTold() throws Exception {
        WriterSettings patient = new WriterSettings(100, 100, Duration.ofHours(1), Duration.ofHours(1));
        try (GroupWriter<MemoryDisk.Connection> writer = new GroupWriter<>(disk, patient)) {
            disk.failOnceAt(Step.BEGIN);
            assertThat(outcomeOf(() -> write(writer, "one"))).isEqualTo(Outcome.NOTHING_DONE);

            assertThat(outcomeOf(() -> write(writer, "two"))).isEqualTo(Outcome.NOTHING_DONE);
            assertThat(writer.trouble()).contains("the disk fails at BEGIN");
            assertThat(disk.opened).hasValue(1);
        }
    }

    @Test
    void aDatabaseThatStaysAwayIsOpenedAgainWithoutAnybodyAsking() throws Exception {
        try (GroupWriter<MemoryDisk.Connection> writer = new GroupWriter<>(disk, SETTINGS)) {
            disk.failOnceAt(Step.BEGIN);
            disk.failOnceAt(Step.OPEN);
            disk.failOnceAt(Step.OPEN);
            assertThat(catchThrowable(() -> write(writer, "lost"))).isInstanceOf(StoreUnavailable.class);

            while (writer.trouble().isPresent()) {
                LockSupport.parkNanos(1_000_000);
            }
            assertThat(write(writer, "kept")).isEqualTo("kept");
        }
    }

    @Test
    void refusesWhenTooManyWait() throws Exception {
        WriterSettings small = new WriterSettings(2, 2, Duration.ZERO, Duration.ZERO);
        try (GroupWriter<MemoryDisk.Connection> writer = new GroupWriter<>(disk, small)) {
            Blocked first = block(writer);
            List<Future<String>> waiting = writeWords(writer, 2);

            assertThatThrownBy(() -> write(writer, "one too many"))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("Too many commands wait");
            first.release();
            assertThat(waiting).allSatisfy(word -> assertThat(word.get()).isNotEmpty());
        }
    }

    @Test
    void closingFinishesWhatIsQueuedAndRefusesTheRest() throws Exception {
        GroupWriter<MemoryDisk.Connection> writer = new GroupWriter<>(disk, SETTINGS);
        Blocked first = block(writer);
        List<Future<String>> queued = writeWords(writer, 10);
        Thread closing = new Thread(writer::close);
        closing.start();
        while (closing.getState() != Thread.State.WAITING) {
            LockSupport.parkNanos(100_000);
        }
        assertThatThrownBy(() -> write(writer, "late")).hasMessage("The store is closed");
        first.release();
        closing.join();

        assertThat(queued).allSatisfy(word -> assertThat(word.get()).isNotEmpty());
        assertThat(disk.durable()).hasSize(11);
    }

    @Test
    void anInterruptedClientLearnsThatItCannotKnow() throws Exception {
        try (GroupWriter<MemoryDisk.Connection> writer = new GroupWriter<>(disk, SETTINGS)) {
            // the disk is busy, so that the answer cannot be there before the interruption is seen
            Blocked first = block(writer);
            Thread.currentThread().interrupt();

            assertThat(outcomeOf(() -> write(writer, "perhaps"))).isEqualTo(Outcome.UNKNOWN);
            assertThat(Thread.interrupted()).isTrue();
            first.release();
        }
    }

    private record Blocked(Future<String> word, CountDownLatch latch) {
        void release() {
            latch.countDown();
        }
    }

    /** Keeps the writer busy with one unit until it is released. */
    private Blocked block(GroupWriter<MemoryDisk.Connection> writer) throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch latch = new CountDownLatch(1);
        Future<String> word = clients.submit(() -> writer.write(session -> {
            reached.countDown();
            latch.await();
            session.write("first");
            return "first";
        }));
        reached.await();
        return new Blocked(word, latch);
    }

    private List<Future<String>> writeWords(GroupWriter<MemoryDisk.Connection> writer, int count) {
        List<Future<String>> words = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            String word = "word " + index;
            words.add(clients.submit(() -> write(writer, word)));
        }
        awaitWaiting(writer, count);
        return words;
    }

    private static void awaitWaiting(GroupWriter<MemoryDisk.Connection> writer, int count) {
        while (writer.waiting() < count) {
            LockSupport.parkNanos(100_000);
        }
    }

    private static String write(GroupWriter<MemoryDisk.Connection> writer, String word) {
        return writer.write(session -> {
            session.write(word);
            return word;
        });
    }

    private static Outcome outcomeOf(Future<String> word) {
        Throwable cause = catchThrowable(word::get).getCause();
        return ((StoreUnavailable) cause).outcome();
    }

    private static Outcome outcomeOf(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(StoreUnavailable.class, call).outcome();
    }
}
