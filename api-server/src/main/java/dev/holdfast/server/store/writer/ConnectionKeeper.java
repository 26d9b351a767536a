package dev.holdfast.server.store.writer;

import dev.holdfast.server.store.StoreUnavailable;
import dev.holdfast.server.store.StoreUnavailable.Outcome;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds the write connection; after a fault it opens another, with growing pauses. For the writer thread only. */
final class ConnectionKeeper<S> {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectionKeeper.class);
    private static final Duration FOR_EVER = Duration.ofDays(1);

    private final WriteConnections<S> connections;
    private final WriterSettings settings;
    private Optional<WriteConnection<S>> current;
    private Duration pause;
    private long pauseEnd;

    /** Read by other threads, for the health of the server. */
    private volatile Optional<String> trouble = Optional.empty();

    ConnectionKeeper(WriteConnections<S> connections, WriterSettings settings) throws Exception {
        this.connections = connections;
        this.settings = settings;
        this.current = Optional.of(connections.open());
        this.pause = settings.firstPause();
    }

    /** The connection, opened again if the pause is over. */
    WriteConnection<S> connection() {
        reopenIfDue();
        return current.orElseThrow(() -> new StoreUnavailable(
                Outcome.NOTHING_DONE, "The database cannot be written at the moment: " + trouble.orElse("")));
    }

    void reopenIfDue() {
        if (current.isPresent() || System.nanoTime() - pauseEnd < 0) {
            return;
        }
        try {
            current = Optional.of(connections.open());
            trouble = Optional.empty();
            LOG.info("The database is open for writing again");
        } catch (Exception fault) {
            waitBeforeNextTry(fault);
        }
    }

    /** The fault makes the connection useless. */
    void drop(Throwable fault) {
        current.ifPresent(WriteConnection::close);
        current = Optional.empty();
        waitBeforeNextTry(fault);
    }

    /** A commit went through: the next fault starts with a short pause again. */
    void wellDone() {
        pause = settings.firstPause();
    }

    /** How long the writer may sleep before it should look here again. */
    Duration patience() {
        return current.isPresent() ? FOR_EVER : Duration.ofNanos(Math.max(1, pauseEnd - System.nanoTime()));
    }

    Optional<String> trouble() {
        return trouble;
    }

    void close() {
        current.ifPresent(WriteConnection::close);
        current = Optional.empty();
    }

    private void waitBeforeNextTry(Throwable fault) {
        LOG.warn("The database cannot be written ({}); trying again in {} ms", fault.toString(), pause.toMillis());
        LOG.debug("The database could not be written", fault);
        trouble = Optional.of(String.valueOf(fault.getMessage()));
        pauseEnd = System.nanoTime() + pause.toNanos();
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(settings.longestPause()) > 0 ? settings.longestPause() : doubled;
    }
}
