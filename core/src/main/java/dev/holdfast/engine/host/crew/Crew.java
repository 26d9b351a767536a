package dev.holdfast.engine.host.crew;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A fixed number of threads that take pieces of work one after the other. A piece that takes too long is given up: its thread
 * is interrupted, written off and replaced. No thread keeps the process alive.
 */
public final class Crew {

    private static final long PACE_MILLIS = 100;

    /** How long those in the middle of a piece may go on after the crew has been stopped. */
    private static final int PACES_AFTER_STOP = 10;

    private final int size;
    private final Duration limit;
    private final List<Member> members = new CopyOnWriteArrayList<>();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private volatile boolean stopped;

    /** A crew that gives up pieces after a time. */
    public Crew(int size, Duration limit) {
        if (size < 1) {
            throw new IllegalArgumentException("a crew needs at least one thread");
        }
        this.size = size;
        this.limit = limit;
    }

    /**
     * Works until there is nothing left to do, or the crew is stopped; on a crew once.
     *
     * @param meanwhile is run again and again on the caller's thread
     * @throws IllegalStateException when a piece threw something
     */
    public void work(Work work, Runnable meanwhile) throws InterruptedException {
        for (int number = 0; number < size; number++) {
            hire(work);
        }
        int patience = PACES_AFTER_STOP;
        while (!members.isEmpty() && patience > 0) {
            members.get(0).thread.join(PACE_MILLIS);
            members.removeIf(Member::hasLeft);
            watch(work);
            meanwhile.run();
            patience -= stopped ? 1 : 0;
        }
        members.forEach(Member::dismiss);
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
    }

    /** Lets nobody begin another piece; may be called by any thread. */
    public void stop() {
        stopped = true;
    }

    private void watch(Work work) {
        List<Member> late = members.stream().filter(Member::giveUpIfLate).toList();
        members.removeAll(late);
        late.forEach(gone -> hire(work));
    }

    private void hire(Work work) {
        Member member = new Member(work);
        members.add(member);
        member.thread.start();
    }

    private final class Member implements Runnable {

        private final Work work;
        private final Thread thread;
        private volatile boolean dismissed;
        private volatile long since;
        private volatile Work.Piece piece;

        Member(Work work) {
            this.work = work;
            this.thread = new Thread(null, this, "crew", 0, false);
            thread.setDaemon(true);
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        }

        @Override
        public void run() {
            try {
                while (!stopped && !dismissed) {
                    Work.Piece next = work.next().orElse(null);
                    if (next == null) {
                        return;
                    }
                    since = System.nanoTime();
                    piece = next;
                    next.run();
                    piece = null;
                }
            } catch (InterruptedException dismissal) {
                Thread.currentThread().interrupt();
            } catch (Throwable broken) {
                // whatever it was: the others must not go on as if nothing had happened
                if (!dismissed) {
                    failure.compareAndSet(null, broken);
                    stop();
                }
            }
        }

        boolean hasLeft() {
            return !thread.isAlive();
        }

        void dismiss() {
            dismissed = true;
            thread.interrupt();
        }

        boolean giveUpIfLate() {
            Work.Piece late = piece;
            boolean isLate = late != null && System.nanoTime() - since > limit.toNanos() && piece == late;
            if (isLate) {
                // first given up, then woken: what it still does then has no effect
                late.giveUp();
                dismiss();
            }
            return isLate;
        }
    }
}
