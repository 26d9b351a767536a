package dev.holdfast.engine.lineup;

import dev.holdfast.engine.host.call.PluginCaller;
import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.Tracker;
import dev.holdfast.spi.guard.Guard;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The plugin parts at work in one negotiation.
 *
 * @param strategies in the order in which they are asked
 * @param guards all of whom must agree
 * @param trackers all of whom measure
 * @param caller calls them
 */
public record Lineup(
        List<ActivePart<Strategy>> strategies,
        List<ActivePart<Guard>> guards,
        List<ActivePart<Tracker>> trackers,
        PluginCaller caller) {

    /**
     * Asks several parts at the price of one call. When one of them does not answer in time, it is given up and all are asked
     * again: parts answer alike as long as nothing happens.
     *
     * @param questions asks parts and otherwise only reads
     */
    public <A> A ask(Supplier<A> questions) {
        while (true) {
            try {
                return caller.together(questions);
            } catch (PluginFault overdue) {
                beingAsked().giveUp(overdue);
            }
        }
    }

    private ActivePart<?> beingAsked() {
        return Stream.of(strategies, guards, trackers)
                .flatMap(List::stream)
                .filter(ActivePart::isBeingAsked)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a call was given up that no part was asked with"));
    }

    /** Whether a part failed for want of time, so that the session should be rebuilt before the next command. */
    public boolean deservesAnotherChance() {
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
