package dev.holdfast.server.http.wait;

import java.util.Collection;
import java.util.Map;

/** Knows how far things have come that somebody waits for. */
@FunctionalInterface
public interface Topics {

    /** The version of each topic that there is; may throw, and is asked again later. */
    Map<String, Long> versions(Collection<String> topics);
}
