package dev.holdfast.server.http.pace;

import java.util.Optional;

/** Says which requests are paced. Safe for use by many threads. */
@FunctionalInterface
public interface Pacing {

    /**
     * The pace for whoever sends this credential; empty for those who are answered at once.
     *
     * @param authorization the header, as the caller wrote it; empty when there is none
     */
    Optional<Pace> of(String authorization);
}
