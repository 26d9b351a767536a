package dev.holdfast.server.feed;

import dev.holdfast.server.store.tail.Appended;

/** Is told of every event that was appended since it began to listen. Called on one thread: must be quick and must not fail. */
@FunctionalInterface
public interface TailListener {

    void appended(Appended event);
}
