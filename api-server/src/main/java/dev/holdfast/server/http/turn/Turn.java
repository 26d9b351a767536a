package dev.holdfast.server.http.turn;

import org.eclipse.jetty.util.thread.Scheduler;

/** One piece of work that wants a place. */
final class Turn {

    private final String lane;
    private final Runnable work;
    private final Runnable then;
    private final Runnable refusal;
    private volatile boolean over;
    private volatile Scheduler.Task end = () -> false;

    /**
     * Work.
     *
     * @param lane in which it waits
     * @param work what is done when it has a place
     * @param then what is done after that, when the place is another's
     * @param refusal what is done instead of both when it gets none
     */
    Turn(String lane, Runnable work, Runnable then, Runnable refusal) {
        this.lane = lane;
        this.work = work;
        this.then = then;
        this.refusal = refusal;
    }

    String lane() {
        return lane;
    }

    /** What will end its waiting. */
    void endsWith(Scheduler.Task task) {
        end = task;
        if (over) {
            task.cancel();
        }
    }

    /** Does the work. */
    void begin() {
        stopWaiting();
        work.run();
    }

    /** Goes on without the place. */
    void goOn() {
        then.run();
    }

    void refuse() {
        stopWaiting();
        refusal.run();
    }

    private void stopWaiting() {
        over = true;
        end.cancel();
    }
}
