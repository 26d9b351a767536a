package dev.holdfast.server.http;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Holds a request inside the server until a test lets it go. */
public final class PlayGate {

    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch open = new CountDownLatch(1);
    private final AtomicInteger places = new AtomicInteger();

    void pass() throws InterruptedException {
        entered.countDown();
        if (!open.await(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Nobody opened the gate");
        }
    }

    void awaitEntered() throws InterruptedException {
        if (!entered.await(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Nobody came to the gate");
        }
    }

    /** The how-manieth somebody is who takes a number, from 1. */
    int takeNumber() {
        return places.incrementAndGet();
    }

    void open() {
        open.countDown();
    }
}
