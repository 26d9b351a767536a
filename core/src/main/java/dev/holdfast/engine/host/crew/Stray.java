package dev.holdfast.engine.host.crew;

import java.util.List;

/** A thread that was started by a piece of work, and is none of ours. */
public final class Stray {

    private final Thread thread;

    private Stray(Thread thread) {
        this.thread = thread;
    }

    static List<Stray> all(List<Thread> threads) {
        return threads.stream().map(Stray::new).toList();
    }

    Thread thread() {
        return thread;
    }
}
