package dev.holdfast.server.proof.stress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.holdfast.server.proof.stage.Client;
import dev.holdfast.server.proof.stage.Mandates;
import dev.holdfast.server.proof.stage.ServerProcess;
import dev.holdfast.server.proof.stage.Talk;
import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.event.StoredEvent;
import dev.holdfast.server.store.place.Database;
import dev.holdfast.server.store.place.StorePlace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three servers on one PostgreSQL database: any of them takes any request, while one is killed and another stands still for
 * longer than it may keep what its timer has taken.
 */
class ThreeServersIT {

    private static final int TALKS = 6;
    private static final int CLIENTS_OF_A_TALK = 2;
    private static final int DEADLINES = 30;
    private static final int LONGER_THAN_A_LEASE = 12;

    @TempDir
    private Path directory;

    @Test
    @Timeout(300)
    void nothingIsLostOrDoubledAndNoDeadlineComesTwice() throws Exception {
        StorePlace place = Database.POSTGRESQL.place(directory);
        AtomicBoolean stop = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(TALKS * CLIENTS_OF_A_TALK);
        try (Nodes nodes = new Nodes(3, directory, ServerProcess.environment(place.settings()))) {
            List<ManyBids> talks = new ArrayList<>();
            for (int talk = 0; talk < TALKS; talk++) {
                talks.add(new ManyBids(begin(nodes, talk, mandate -> {
                    Mandates.autopilot(mandate);
                    ((ObjectNode) mandate.get("deadline")).put("rounds", 1_000_000);
                })));
            }
            List<String> ending = talksThatEndByThemselves(nodes, Instant.now().plusSeconds(8));
            List<Future<?>> running = new ArrayList<>();
            for (ManyBids talk : talks) {
                for (int client = 0; client < CLIENTS_OF_A_TALK; client++) {
                    running.add(threads.submit(() -> talk.bidUntil(stop, nodes)));
                }
            }
            untilAcknowledged(talks, 60);
            nodes.server(0).kill();
            untilAcknowledged(talks, 60);
            nodes.server(1).standStill();
            TimeUnit.SECONDS.sleep(LONGER_THAN_A_LEASE);
            untilAcknowledged(talks, 20);
            nodes.server(1).goOn();
            nodes.isBack(1);
            untilAcknowledged(talks, 60);
            stop.set(true);
            for (Future<?> each : running) {
                each.get(60, TimeUnit.SECONDS);
            }

            Client resumed = new Client(nodes.address(1));
            Client other = new Client(nodes.address(2));
            talks.forEach(talk -> talk.verify(resumed));
            talks.forEach(talk -> talk.verify(other));
            try (Store store = place.open()) {
                untilAllHaveEnded(store, ending);
                ending.forEach(talk -> assertThat(ends(store, talk)).containsExactly("DeadlinePassed"));
            }
        } finally {
            stop.set(true);
            threads.shutdownNow();
        }
    }

    private static Talk begin(Nodes nodes, int number, Consumer<ObjectNode> changes) {
        Talk talk = new Client(nodes.address(number % 3)).setUp(Mandates.price(changes));
        return talk.at(new Client(nodes.address((number + 1) % 3))).open();
    }

    /** Nobody asks for them again: only timers can bring their ends about. */
    private static List<String> talksThatEndByThemselves(Nodes nodes, Instant first) {
        List<String> ids = new ArrayList<>();
        for (int talk = 0; talk < DEADLINES; talk++) {
            Instant end = first.plusSeconds(talk % 20);
            ids.add(begin(nodes, talk, mandate -> mandate.putObject("deadline").put("at", end.toString()))
                    .id());
        }
        return ids;
    }

    private static List<String> ends(Store store, String talk) {
        return store.events().read(talk).stream()
                .map(StoredEvent::type)
                .filter("DeadlinePassed"::equals)
                .toList();
    }

    private static void untilAllHaveEnded(Store store, List<String> talks) throws InterruptedException {
        for (int wait = 0; talks.stream().anyMatch(talk -> ends(store, talk).isEmpty()); wait++) {
            assertThat(wait).as("timers bring the ends about").isLessThan(120);
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    /** Waits until so many further bids were acknowledged. */
    private static void untilAcknowledged(List<ManyBids> talks, int further) throws InterruptedException {
        int enough = acknowledged(talks) + further;
        for (int wait = 0; acknowledged(talks) < enough; wait++) {
            assertThat(wait).as("bids go on being acknowledged").isLessThan(6_000);
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private static int acknowledged(List<ManyBids> talks) {
        return talks.stream().mapToInt(ManyBids::acknowledged).sum();
    }
}
