package dev.holdfast.server.negotiations.stream.source;

import dev.holdfast.server.negotiations.events.CloudEvent;
import java.util.List;

/** Where a stream gets its events from. Used by one thread at a time. */
public interface StreamSource {

    /** What it tells of; nothing else can be news here. */
    Topic topic();

    /** The events that come next, oldest first; empty if there is nothing more now. May wait for the database. */
    List<CloudEvent> next();
}
