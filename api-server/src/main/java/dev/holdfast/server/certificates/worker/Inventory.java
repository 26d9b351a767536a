package dev.holdfast.server.certificates.worker;

import java.util.List;

/**
 * What a plugin offers.
 *
 * @param plugin its name
 * @param strategies the names of its strategies
 * @param problems why it cannot be loaded
 */
record Inventory(String plugin, List<String> strategies, List<String> problems) {

    Inventory {
        strategies = List.copyOf(strategies);
        problems = List.copyOf(problems);
    }
}
