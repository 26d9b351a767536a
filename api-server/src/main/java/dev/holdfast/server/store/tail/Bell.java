package dev.holdfast.server.store.tail;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Is rung after each append of this process. */
public final class Bell {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public void onRing(Runnable listener) {
        listeners.add(listener);
    }

    public void ring() {
        listeners.forEach(Runnable::run);
    }
}
