package dev.holdfast.engine.host.crew;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A fixed number of threads that take pieces of work one after the other. A piece that does not come on for too long is given
 * up: its thread is interrupted again and again, and replaced. Java has no means to end a thread that neither notices nor asks
 * anything: such a one is counted, says in its name what it was, and does not keep the process alive.
 */
public final class Crew {

    /** Said of a piece whose thread has not come back. */
    public static final String STILL_RUNNING = "still running although it was interrupted";

    private static final long PACE_MILLIS = 100;

    /** How long those in the middle of a piece may go on after the crew has been stopped. */
    private static final int PACES_AFTER_STOP = 10;

    /** How long who is given up may take to leave, so that can be said whether it did. */
    private static final long GRACE_MILLIS = 500;

    private final int size;
    private final Duration limit;
    private final List<Member> members = new CopyOnWriteArrayList<>();
    private final List<Member> lost = new CopyOnWriteArrayList<>();
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
        lost.addAll(members);
        for (Member gone : lost) {
            gone.thread.join(PACE_MILLIS);
        }
        if (failure.get() != null) {
            throw new IllegalStateException(words(failure.get()), failure.get());
        }
    }

    /** Without the name of a class, where there are words. */
    private static String words(Throwable broken) {
        return broken.getMessage() == null ? broken.toString() : broken.getMessage();
    }

    /** Lets nobody begin another piece; may be called by any thread. */
    public void stop() {
        stopped = true;
    }

    /** How many threads have been given up and have not come back. */
    public int runaways() {
        lost.removeIf(Member::hasLeft);
        lost.forEach(Member::dismiss);
        return lost.size();
    }

    /** What the threads were at that have been given up and have not come back. */
    public List<String> survivors() {
        runaways();
        return lost.stream().map(member -> String.valueOf(member.piece)).toList();
    }

    private void watch(Work work) throws InterruptedException {
        List<Member> late = members.stream().filter(Member::isLate).toList();
        for (Member member : late) {
            member.giveUp();
        }
        members.removeAll(late);
        lost.addAll(late);
        late.forEach(gone -> hire(work));
        runaways();
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
        private volatile Work.Piece piece;

        // what the watch saw last
        private Work.Piece seen;
        private long beat;
        private long since;

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

        /** Looks whether the piece has come on since the watch looked last: nothing else is measured. */
        boolean isLate() {
            Work.Piece now = piece;
            if (now == null || now != seen || now.beat() != beat) {
                seen = now;
                beat = now == null ? 0 : now.beat();
                since = System.nanoTime();
                return false;
            }
            return System.nanoTime() - since > limit.toNanos() && piece == now;
        }

        /** First abandoned, then woken: what it still does then has no effect. */
        void giveUp() throws InterruptedException {
            seen.abandon();
            dismiss();
            thread.join(GRACE_MILLIS);
            String what = "given up after " + limit.toMillis() + " ms";
            if (thread.isAlive()) {
                thread.setName("given up: " + seen);
                what += ", and " + STILL_RUNNING;
            }
            seen.giveUp(what);
        }
    }
}
