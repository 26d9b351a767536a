package dev.holdfast.server.store.postgresql;

import dev.holdfast.server.store.WriteCounts;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the database was when somebody last used it. */
final class Health {

    private static final Logger LOG = LoggerFactory.getLogger(Health.class);

    /** When it answered last, by the clock that only counts. */
    private final AtomicLong lastAnswer = new AtomicLong(System.nanoTime());

    private final AtomicLong written = new AtomicLong();
    private volatile Optional<String> trouble = Optional.empty();

    void well() {
        lastAnswer.set(System.nanoTime());
        if (trouble.isPresent()) {
            trouble = Optional.empty();
            LOG.info("The database answers again");
        }
    }

    void written() {
        written.incrementAndGet();
    }

    void ill(Throwable fault) {
        if (trouble.isEmpty()) {
            LOG.warn("The database cannot be used ({}); trying again with every command", fault.toString());
            LOG.debug("The database could not be used", fault);
        }
        trouble = Optional.of(String.valueOf(fault.getMessage()));
    }

    /** Whether it answered within the last nanoseconds, and nobody has had trouble since. */
    boolean isFresh(long nanoseconds) {
        return trouble.isEmpty() && System.nanoTime() - lastAnswer.get() < nanoseconds;
    }

    Optional<String> trouble() {
        return trouble;
    }

    /** Every command has a flush of its own; the database groups the flushes of commands that come together. */
    WriteCounts counts() {
        return new WriteCounts(written.get(), written.get());
    }
}
