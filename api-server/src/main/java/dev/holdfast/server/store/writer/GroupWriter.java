package dev.holdfast.server.store.writer;

import dev.holdfast.server.store.StoreUnavailable;
import dev.holdfast.server.store.StoreUnavailable.Outcome;
import dev.holdfast.server.store.WriteCounts;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Takes whatever commands wait, runs each as a unit inside one transaction, commits once, then answers all: the disk is
 * flushed once for many.
 */
public final class GroupWriter<S> implements AutoCloseable {

    private final WriterSettings settings;
    private final ConnectionKeeper<S> keeper;
    private final CommandQueue<PendingUnit<S, ?>> queue;
    private final Thread thread;
    private volatile WriteCounts counts = new WriteCounts(0, 0);

    /** Opens the connection and starts the writer thread. */
    public GroupWriter(WriteConnections<S> connections, WriterSettings settings) throws Exception {
        this.settings = settings;
        this.keeper = new ConnectionKeeper<>(connections, settings);
        this.queue = new CommandQueue<>(settings.queueCapacity());
        this.thread = new Thread(this::serve, "holdfast-store-writer");
        thread.start();
    }

    /** Runs the unit and returns when what it wrote is durable; throws what the unit threw. */
    public <T> T write(Unit<S, T> unit) {
        PendingUnit<S, T> pending = new PendingUnit<>(unit);
        switch (queue.offer(pending)) {
            case TAKEN -> {
                return pending.await();
            }
            case FULL ->
                throw new StoreUnavailable(
                        Outcome.NOTHING_DONE,
                        "Too many commands wait to be written (" + settings.queueCapacity() + ")");
            case CLOSED -> throw new StoreUnavailable(Outcome.NOTHING_DONE, "The store is closed");
        }
        throw new AssertionError("unreachable");
    }

    public WriteCounts counts() {
        return counts;
    }

    /** How many commands wait for their turn. */
    public int waiting() {
        return queue.size();
    }

    /** Why nothing can be written at the moment. */
    public Optional<String> trouble() {
        return keeper.trouble();
    }

    /** Refuses new commands, finishes those that wait; the connection stays open. */
    public void drain() {
        queue.close();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException patience) {
                // What is queued was promised an end; the interrupt is passed on afterwards.
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Drains, then closes the connection. */
    @Override
    public void close() {
        drain();
        keeper.close();
    }

    private void serve() {
        while (!queue.isExhausted()) {
            try {
                List<PendingUnit<S, ?>> batch = queue.take(settings.maximumBatch(), keeper.patience());
                if (batch.isEmpty()) {
                    keeper.reopenIfDue();
                } else {
                    write(batch);
                }
            } catch (InterruptedException nobodyMay) {
                // Only drain() ends this thread: commands may still wait.
            }
        }
    }

    private void write(List<PendingUnit<S, ?>> batch) {
        Outcome onFault = Outcome.NOTHING_DONE;
        int written = 0;
        try {
            WriteConnection<S> connection = keeper.connection();
            try {
                connection.begin();
                for (PendingUnit<S, ?> unit : batch) {
                    written += run(unit, connection) ? 1 : 0;
                }
                onFault = Outcome.UNKNOWN;
                connection.commit();
            } catch (Throwable fault) {
                keeper.drop(fault);
                throw fault;
            }
        } catch (Throwable fault) {
            failAll(batch, onFault, fault);
            return;
        }
        keeper.wellDone();
        counts = new WriteCounts(counts.batches() + 1, counts.acknowledged() + written);
        batch.forEach(PendingUnit::publish);
    }

    /** Whether the unit did what it was to do. */
    private boolean run(PendingUnit<S, ?> unit, WriteConnection<S> connection) throws Exception {
        connection.mark();
        try {
            unit.run(connection.session());
        } catch (Throwable failure) {
            undo(connection, failure);
            unit.failAlone(connection.explain(failure));
            return false;
        }
        connection.keep();
        return true;
    }

    /** When it cannot be undone, its failure took the whole transaction with it, and that is what has to be told. */
    private static void undo(WriteConnection<?> connection, Throwable failure) throws Exception {
        try {
            connection.undo();
        } catch (Exception consequence) {
            throw new IOException("the transaction was lost with " + failure, consequence);
        }
    }

    private void failAll(List<PendingUnit<S, ?>> batch, Outcome outcome, Throwable fault) {
        String message = outcome == Outcome.UNKNOWN
                ? "The disk failed while the command was being written; it may or may not be there"
                : "The database cannot be written at the moment";
        for (PendingUnit<S, ?> unit : batch) {
            unit.failWithBatch(new StoreUnavailable(outcome, message, fault));
        }
    }
}
