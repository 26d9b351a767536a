package dev.holdfast.lab.leak.talk;

import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.call.PluginCaller;
import dev.holdfast.negotiation.charter.PartChoice;
import java.util.List;

/**
 * The parts of our side.
 *
 * @param registry where they are found
 * @param caller calls them
 * @param strategies who advises, in the order in which they are asked
 * @param guards who must agree
 */
public record Lineup(
        PluginRegistry registry, PluginCaller caller, List<PartChoice> strategies, List<PartChoice> guards) {

    /** Copies the lists. */
    public Lineup {
        strategies = List.copyOf(strategies);
        guards = List.copyOf(guards);
    }

    /** With one strategy. */
    public static Lineup of(
            PluginRegistry registry, PluginCaller caller, PartChoice strategy, List<PartChoice> guards) {
        return new Lineup(registry, caller, List.of(strategy), guards);
    }
}
