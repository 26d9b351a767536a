package dev.holdfast.lab.leak.talk;

import dev.holdfast.engine.host.PluginCaller;
import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.negotiation.charter.PartChoice;
import java.util.List;

/**
 * The parts of our side.
 *
 * @param registry where they are found
 * @param caller calls them
 * @param strategy who advises
 * @param guards who must agree
 */
public record Lineup(PluginRegistry registry, PluginCaller caller, PartChoice strategy, List<PartChoice> guards) {

    /** Copies the list. */
    public Lineup {
        guards = List.copyOf(guards);
    }

    /** The same with another choice of strategy. */
    public Lineup with(PartChoice other) {
        return new Lineup(registry, caller, other, guards);
    }
}
