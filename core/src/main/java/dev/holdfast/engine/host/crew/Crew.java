package dev.holdfast.engine.host.crew;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * A fixed number of threads that take pieces of work one after the other. A piece that does not come on for too long is given
 * up: its thread is interrupted again and again, and replaced. Java has no means to end a thread that neither notices nor asks
 * anything: such a one is counted, says in its name what it was, and does not keep the process alive.
 */
public final class Crew {

    /** With more threads of its own a piece is given up; also a few may not be left behind. */
    public static final int MOST_STRAYS = 16;

    /** Said of a piece that has ended the process. */
    public static final String ENDED_PROCESS = "it ended the process, as System.exit and Runtime.halt do";

    private static final long PACE_MILLIS = 100;

    /** How long those in the middle of a piece may go on after the crew has been stopped. */
    private static final int PACES_AFTER_STOP = 10;

    /** How long threads that were left behind, and told to end, may take to do so. */
    private static final int PACES_FOR_STRAYS = 20;

    /** How long who is given up may take to leave, so that can be said whether it did. */
    private static final long GRACE_MILLIS = 500;

    private final int size;
    private final Duration limit;
    private final List<Member> members = new CopyOnWriteArrayList<>();
    private final List<Member> lost = new CopyOnWriteArrayList<>();
    private final List<Company> companies = new CopyOnWriteArrayList<>();
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
        for (int pace = 0; pace < PACES_FOR_STRAYS && !strays().isEmpty(); pace++) {
            TimeUnit.MILLISECONDS.sleep(PACE_MILLIS);
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

    /** What the threads were at that have been given up and have not come back, and which threads were left behind. */
    public List<String> survivors() {
        runaways();
        int strays = strays().size();
        Stream<String> given = lost.stream().map(member -> String.valueOf(member.piece));
        return (strays == 0 ? given : Stream.concat(given, Stream.of(strays + " that parties have started"))).toList();
    }

    private List<Thread> strays() {
        return companies.stream()
                .flatMap(company -> company.strays(null).stream())
                .filter(thread ->
                        Stream.concat(members.stream(), lost.stream()).noneMatch(member -> member.thread == thread))
                .toList();
    }

    private void watch(Work work) throws InterruptedException {
        List<Member> late = members.stream().filter(Member::isLate).toList();
        for (Member member : late) {
            member.giveUp();
        }
        // who was done with it in this very moment is at the next piece, and leaves after that
        List<Member> gone = late.stream().filter(member -> !member.isFurther()).toList();
        members.removeAll(gone);
        lost.addAll(gone);
        late.forEach(replaced -> hire(work));
        runaways();
        watchTheProcess();
    }

    /** Who is ending the process waits for that for ever, and is told apart by that; only when it ends, that is, we stop. */
    private void watchTheProcess() {
        if (stopped) {
            List<Member> ending =
                    members.stream().filter(Member::endsTheProcess).toList();
            ending.forEach(Member::nameTheEnd);
            members.removeAll(ending);
            lost.addAll(ending);
        }
    }

    private void hire(Work work) {
        Member member = new Member(work);
        members.add(member);
        member.thread.start();
    }

    private final class Member implements Runnable {

        private final Work work;
        private final Company company = new Company();
        private final Thread thread;
        private volatile boolean dismissed;
        private volatile Work.Piece piece;

        // what the watch saw last
        private Work.Piece seen;
        private long beat;
        private long since;

        Member(Work work) {
            this.work = work;
            this.thread = new Thread(company, this, "crew", 0, false);
            companies.add(company);
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

        boolean isFurther() {
            Work.Piece now = piece;
            return now != null && now != seen && thread.isAlive();
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
                return isCrowded();
            }
            return (System.nanoTime() - since > limit.toNanos() || isCrowded()) && piece == now;
        }

        private boolean isCrowded() {
            return seen != null && company.newStrays(thread).size() > MOST_STRAYS;
        }

        /** First abandoned, then woken: what it still does then has no effect. */
        void giveUp() throws InterruptedException {
            List<Thread> strays = company.newStrays(thread);
            seen.abandon();
            dismiss();
            company.expel(strays);
            thread.join(GRACE_MILLIS);
            boolean deaf = thread.isAlive();
            if (deaf) {
                thread.setName("given up: " + seen);
            }
            if (strays.size() > MOST_STRAYS) {
                seen.giveUp(Ground.STARTS_THREADS, "", Stray.all(strays));
            } else {
                seen.giveUp(
                        deaf ? Ground.DEAF : Ground.LATE,
                        "given up after " + limit.toMillis() + " ms"
                                + (deaf ? ", and still running although it was interrupted" : ""),
                        List.of());
            }
        }

        /** Whether its thread, or one that was started on it, waits for the process to end. */
        boolean endsTheProcess() {
            return piece != null
                    && Stream.concat(Stream.of(thread), company.strays(thread).stream())
                            .anyMatch(EndOfProcess::isAskedForBy);
        }

        /** Its thread does not come back, so nothing is waited for. */
        void nameTheEnd() {
            Work.Piece last = piece;
            last.abandon();
            last.giveUp(Ground.ENDS_THE_PROCESS, ENDED_PROCESS, List.of());
        }
    }
}
