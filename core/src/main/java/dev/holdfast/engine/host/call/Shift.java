package dev.holdfast.engine.host.call;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Work of ours that calls plugins, on a thread that can be given up while one of the calls does not come back. Whoever
 * waits for it is not kept waiting by such a call; the work itself ends when the call comes back after all, without having
 * done anything more.
 */
final class Shift<R> implements Runnable {

    /** What is done on a shift. */
    interface Work<R> {
        R get() throws PluginFault;
    }

    /** Hears of calls that were given up. */
    interface Losses {
        void lost(String plugin);

        void returned(String plugin);
    }

    private record Call(String plugin, String part, long since) {}

    private final Work<R> work;
    private final ThreadLocal<Shift<?>> current;
    private final PluginCaller direct;
    private final Losses losses;

    private Optional<Thread> runner = Optional.empty();
    private Optional<Call> call = Optional.empty();
    private boolean givenUp;
    private boolean ended;
    private Optional<R> answer = Optional.empty();
    private Optional<Throwable> failure = Optional.empty();

    /**
     * Prepares a shift.
     *
     * @param current tells calls on which shift they are
     * @param direct makes the calls
     */
    Shift(Work<R> work, ThreadLocal<Shift<?>> current, PluginCaller direct, Losses losses) {
        this.work = work;
        this.current = current;
        this.direct = direct;
        this.losses = losses;
    }

    @Override
    public void run() {
        begin();
        current.set(this);
        try {
            end(Optional.of(work.get()), Optional.empty());
        } catch (GivenUp tooLate) {
            // nobody waits for it any more
        } catch (Throwable thrown) {
            // whoever waits throws it again
            end(Optional.empty(), Optional.of(thrown));
        } finally {
            current.remove();
        }
    }

    /** Calls plugin code, on the thread of this shift. */
    <T> T call(String plugin, String part, Supplier<T> code) throws PluginFault {
        beginCall(new Call(plugin, part, System.nanoTime()));
        try {
            T said = direct.call(plugin, part, code);
            endCall(plugin);
            return said;
        } catch (PluginFault fault) {
            endCall(plugin);
            throw fault;
        }
    }

    /** Ends a shift that will not be run any more. */
    void cancel() {
        end(Optional.empty(), Optional.empty());
    }

    /**
     * Waits for the end; empty when the shift was cancelled. Only the calls of plugins have a limit: neither the work
     * itself nor waiting for a thread counts.
     *
     * @throws PluginFault what the work threw, or that it was given up because a call took too long
     */
    synchronized Optional<R> await(Duration limit) throws PluginFault {
        boolean interrupted = false;
        try {
            while (!ended) {
                long left = limit.toNanos() - currentCallNanos();
                if (left <= 0) {
                    throw giveUp(limit);
                }
                try {
                    TimeUnit.NANOSECONDS.timedWait(this, left);
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
        if (failure.isPresent()) {
            throw Shift.<RuntimeException>asItIs(failure.get());
        }
        return answer;
    }

    private synchronized void begin() {
        runner = Optional.of(Thread.currentThread());
    }

    private synchronized void beginCall(Call begun) {
        call = Optional.of(begun);
    }

    private synchronized void endCall(String plugin) {
        call = Optional.empty();
        // an interruption was meant for this call, not for the thread's next one
        Thread.interrupted();
        if (givenUp) {
            losses.returned(plugin);
            throw new GivenUp();
        }
    }

    private synchronized void end(Optional<R> said, Optional<Throwable> thrown) {
        answer = said;
        failure = thrown;
        ended = true;
        notifyAll();
    }

    private long currentCallNanos() {
        return call.map(running -> System.nanoTime() - running.since()).orElse(0L);
    }

    private PluginFault giveUp(Duration limit) {
        Call overdue = call.orElseThrow();
        givenUp = true;
        losses.lost(overdue.plugin());
        runner.orElseThrow().interrupt();
        return PluginFault.of(
                PluginFault.Kind.TIMED_OUT,
                overdue.plugin(),
                overdue.part(),
                "took longer than " + limit.toMillis() + " ms");
    }

    /** What the work threw, checked or not: the compiler knows of the only checked exception that there is. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> E asItIs(Throwable thrown) throws E {
        throw (E) thrown;
    }

    /** Ends work for which nobody waits any more. */
    private static final class GivenUp extends Error {
        private static final long serialVersionUID = 1L;

        GivenUp() {
            super("nobody waits for this work any more", null, false, false);
        }
    }
}
