package dev.holdfast.server.http.pace;

import dev.holdfast.server.http.gate.Badge;
import java.util.Optional;

/** Says which requests are paced. Safe for use by many threads. */
@FunctionalInterface
public interface Pacing {

    /**
     * The pace for whoever calls; empty for those who are answered at once. May wait for the store.
     *
     * @param badge what was found out about them
     */
    Optional<Pace> of(Badge badge);
}
