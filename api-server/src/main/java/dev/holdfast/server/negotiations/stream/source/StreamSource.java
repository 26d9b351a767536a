package dev.holdfast.server.negotiations.stream.source;

import dev.holdfast.server.negotiations.events.CloudEvent;
import dev.holdfast.server.store.tail.Appended;
import java.util.List;

/** Where a stream gets its events from. Used by one thread at a time. */
public interface StreamSource {

    StreamKind kind();

    /** The events that come next, oldest first; empty if there is nothing more now. May wait for the database. */
    List<CloudEvent> next();

    /** Whether what was appended may be something for this stream. Must be quick; may be called by any thread. */
    boolean concerns(Appended event);
}
