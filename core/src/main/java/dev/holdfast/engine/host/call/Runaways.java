package dev.holdfast.engine.host.call;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Counts the abandoned calls that have not come back, by plugin. */
final class Runaways {

    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    int of(String plugin) {
        return counts.getOrDefault(plugin, 0);
    }

    void add(String plugin, int difference) {
        counts.merge(plugin, difference, (before, more) -> before + more == 0 ? null : Integer.valueOf(before + more));
    }

    SortedMap<String, Integer> byPlugin() {
        return new TreeMap<>(counts);
    }
}
