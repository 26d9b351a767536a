package dev.holdfast.server.proof.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.proof.stage.Client;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToIntFunction;

/** Those who go on bidding whatever happens. */
final class Bidders implements AutoCloseable {

    private static final int LONGEST_WAIT = 60_000;
    private static final int LOOK = 10;

    private final List<Bidder> bidders = new ArrayList<>();
    private final List<Future<?>> running = new ArrayList<>();
    private final AtomicBoolean stop = new AtomicBoolean();
    private final ExecutorService threads;

    Bidders(Client client, int count) {
        threads = Executors.newFixedThreadPool(count);
        for (int number = 0; number < count; number++) {
            bidders.add(new Bidder(client));
        }
        for (Bidder bidder : bidders) {
            running.add(threads.submit(() -> {
                bidder.bidUntil(stop);
                return null;
            }));
        }
    }

    /** Waits until so many further bids were acknowledged. */
    void untilAcknowledged(int further) throws Exception {
        until("bids are acknowledged", Bidder::acknowledged, further);
    }

    /** Waits until so many bids were refused. */
    void untilRefused(int further) throws Exception {
        until("bids are refused", Bidder::refused, further);
    }

    private void until(String what, ToIntFunction<Bidder> count, int further) throws Exception {
        int enough = bidders.stream().mapToInt(count).sum() + further;
        for (int waited = 0; bidders.stream().mapToInt(count).sum() < enough; waited += LOOK) {
            assertThat(waited).as(what).isLessThan(LONGEST_WAIT);
            for (Future<?> each : running) {
                if (each.isDone()) {
                    each.get(); // says what went wrong
                }
            }
            TimeUnit.MILLISECONDS.sleep(LOOK);
        }
    }

    /** Lets them finish, and looks whether what they were told is so. */
    void stopAndVerify() throws Exception {
        stop.set(true);
        for (Future<?> each : running) {
            each.get(40, TimeUnit.SECONDS);
        }
        bidders.forEach(Bidder::verify);
    }

    @Override
    public void close() {
        stop.set(true);
        threads.shutdownNow();
    }
}
