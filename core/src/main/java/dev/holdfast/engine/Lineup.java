package dev.holdfast.engine;

import dev.holdfast.spi.Guard;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.Tracker;
import java.util.List;

/**
 * The plugin parts at work in one negotiation.
 *
 * @param strategies in the order in which they are asked
 * @param guards all of whom must agree
 * @param trackers all of whom measure
 */
record Lineup(
        List<ActivePart<Strategy>> strategies, List<ActivePart<Guard>> guards, List<ActivePart<Tracker>> trackers) {

    /** Whether a part failed for want of time, so that the session should be rebuilt before the next command. */
    boolean deservesAnotherChance() {
        return anyOf(strategies) || anyOf(guards) || anyOf(trackers);
    }

    private static <T> boolean anyOf(List<ActivePart<T>> parts) {
        for (ActivePart<T> part : parts) {
            if (part.deservesAnotherChance()) {
                return true;
            }
        }
        return false;
    }
}
