package dev.holdfast.engine.host;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A call on another thread that can be abandoned. */
final class WatchedCall<T> implements Runnable {

    private final Code<T> code;
    private final Runnable onAbandoned;
    private final Runnable onReturned;
    private final Supplier<PluginFault> onClosed;
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    private Thread runner;
    private boolean abandoned;
    private Optional<T> answer = Optional.empty();
    private Optional<PluginFault> fault = Optional.empty();

    /**
     * Prepares a call.
     *
     * @param onAbandoned what to do when it is abandoned
     * @param onReturned what to do when it comes back after all
     * @param onClosed the fault when it is cancelled before its turn
     */
    WatchedCall(Code<T> code, Runnable onAbandoned, Runnable onReturned, Supplier<PluginFault> onClosed) {
        this.code = code;
        this.onAbandoned = onAbandoned;
        this.onReturned = onReturned;
        this.onClosed = onClosed;
    }

    @Override
    public void run() {
        begin();
        try {
            answer = Optional.of(code.call());
        } catch (PluginFault thrown) {
            fault = Optional.of(thrown);
        } finally {
            end();
        }
    }

    /** Ends a call that will not be run any more. */
    void cancel() {
        fault = Optional.of(onClosed.get());
        begun.countDown();
        ended.countDown();
    }

    /** The answer; empty when the call ran longer than the limit and was abandoned. Waiting for its turn does not count. */
    Optional<T> await(Duration limit) throws PluginFault {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    begun.await();
                    if (!ended.await(limit.toNanos(), TimeUnit.NANOSECONDS) && abandon()) {
                        return Optional.empty();
                    }
                    break;
                } catch (InterruptedException remembered) {
                    // the time is limited anyway, and a turn must not be left half-done
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        if (fault.isPresent()) {
            throw fault.get();
        }
        return answer;
    }

    private synchronized void begin() {
        runner = Thread.currentThread();
        begun.countDown();
    }

    private synchronized void end() {
        ended.countDown();
        // an interruption was meant for this call, not for the thread's next one
        Thread.interrupted();
        if (abandoned) {
            onReturned.run();
        }
    }

    /** Gives up waiting, unless the call has ended in this very moment. */
    private synchronized boolean abandon() {
        if (ended.getCount() == 0) {
            return false;
        }
        abandoned = true;
        onAbandoned.run();
        runner.interrupt();
        return true;
    }

    /** What is called. */
    interface Code<T> {
        T call() throws PluginFault;
    }
}
