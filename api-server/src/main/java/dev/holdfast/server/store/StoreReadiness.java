package dev.holdfast.server.store;

import dev.holdfast.server.lifecycle.ReadinessCheck;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Whether the store takes what is given to it. One asks at a time: those who come meanwhile are told what is known, so that a store
 * that stands still does not hold them all.
 */
final class StoreReadiness implements ReadinessCheck {

    private static final long PATIENCE = Duration.ofSeconds(1).toNanos();

    private final Store store;
    private final Lock asking = new ReentrantLock();
    private volatile Optional<Long> askedAt = Optional.empty();
    private volatile Optional<String> last = Optional.empty();

    @Inject
    StoreReadiness(Store store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "store";
    }

    @Override
    public Optional<String> trouble() {
        if (!asking.tryLock()) {
            boolean silent = askedAt.filter(begun -> System.nanoTime() - begun > PATIENCE)
                    .isPresent();
            return silent ? Optional.of("it has been asked and does not answer") : last;
        }
        try {
            askedAt = Optional.of(System.nanoTime());
            last = store.trouble();
            return last;
        } finally {
            // before somebody else can find the lock taken: what counts is how long this one has been asking
            askedAt = Optional.empty();
            asking.unlock();
        }
    }
}
