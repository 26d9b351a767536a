package dev.holdfast.server.store.writer;

import dev.holdfast.server.store.StoreUnavailable;
import dev.holdfast.server.store.StoreUnavailable.Outcome;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** A unit on its way: run first, answered only after the commit of its whole batch. */
final class PendingUnit<S, T> {

    private final Unit<S, T> unit;
    private final CompletableFuture<T> answer = new CompletableFuture<>();

    /** Set by the writer thread, which alone calls {@link #publish}. */
    private Runnable publication = () -> {};

    PendingUnit(Unit<S, T> unit) {
        this.unit = unit;
    }

    void run(S session) throws Exception {
        T value = unit.run(session);
        publication = () -> answer.complete(value);
    }

    /** Nothing of this unit was written; the others of its batch are not concerned. */
    void failAlone(RuntimeException failure) {
        publication = () -> answer.completeExceptionally(failure);
    }

    void publish() {
        publication.run();
    }

    void failWithBatch(StoreUnavailable failure) {
        answer.completeExceptionally(failure);
    }

    /** Waits for the answer. */
    T await() {
        try {
            return answer.get();
        } catch (ExecutionException failed) {
            throw (RuntimeException) failed.getCause();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable(Outcome.UNKNOWN, "Interrupted while the command was being written", interrupted);
        }
    }
}
