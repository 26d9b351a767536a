package dev.holdfast.server.http.delivery;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/** One write of an answer. Nobody hears of it if all of it is gone when it has been called, as it is nearly always. */
final class Write extends Callback.Nested {

    /** For what has been given up to leave the memory of a connection that others use, too. */
    private static final Duration LAST_MOMENT = Duration.ofSeconds(1);

    private final Delivery delivery;
    private final int bytes;
    private boolean waits;
    private boolean over;
    private Scheduler.Task end = () -> false;

    /**
     * A write that is about to be called.
     *
     * @param bytes how many
     */
    Write(Delivery delivery, Callback written, int bytes) {
        super(written);
        this.delivery = delivery;
        this.bytes = bytes;
    }

    int bytes() {
        return bytes;
    }

    Wire wire() {
        return delivery.wire();
    }

    /** It has been called; from now on it has the time that its size allows. */
    void leaveAlone() {
        synchronized (this) {
            if (over) {
                return;
            }
            waits = true;
            delivery.unread().add(this);
            endAfter(delivery.unread().timeFor(bytes), this::giveUp);
        }
        delivery.unread().makeRoom();
    }

    private void giveUp() {
        if (isOver()) {
            // it ended after its time, before anybody came to end it
            return;
        }
        delivery.unread().givenUp();
        delivery.breakOff();
        synchronized (this) {
            if (!over) {
                endAfter(LAST_MOMENT, this::cut);
            }
        }
    }

    private void cut() {
        if (!isOver()) {
            wire().cut();
        }
    }

    private synchronized boolean isOver() {
        return over;
    }

    private void endAfter(Duration time, Runnable work) {
        end = delivery.server()
                .getScheduler()
                .schedule(() -> delivery.server().getExecutor().execute(work), time.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void succeeded() {
        end();
        super.succeeded();
    }

    @Override
    public void failed(Throwable failure) {
        end();
        super.failed(failure);
    }

    private synchronized void end() {
        over = true;
        if (waits) {
            waits = false;
            end.cancel();
            delivery.unread().remove(this);
        }
    }
}
