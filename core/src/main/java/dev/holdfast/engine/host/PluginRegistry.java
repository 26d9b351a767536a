package dev.holdfast.engine.host;

import static java.util.stream.Collectors.toSet;

import dev.holdfast.engine.host.call.ClassLoaders;
import dev.holdfast.engine.host.call.DirectCaller;
import dev.holdfast.engine.host.call.PluginCaller;
import dev.holdfast.engine.host.inspection.Inspection;
import dev.holdfast.engine.host.inspection.Inspector;
import dev.holdfast.engine.host.inspection.InstallationRules;
import dev.holdfast.engine.host.inspection.Questioning;
import dev.holdfast.engine.host.part.Registered;
import dev.holdfast.spi.Factory;
import dev.holdfast.spi.Plugin;
import dev.holdfast.spi.StrategyFactory;
import dev.holdfast.spi.TrackerFactory;
import dev.holdfast.spi.assessor.AssessorFactory;
import dev.holdfast.spi.format.ScenarioFormat;
import dev.holdfast.spi.guard.GuardFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The parts that can be made, by kind and name. A plugin that nobody names never runs. */
public final class PluginRegistry implements ClassLoaders {

    private final SortedMap<String, ClassLoader> classLoaders;
    private final SortedMap<String, Registered<StrategyFactory<?>>> strategies;
    private final SortedMap<String, Registered<GuardFactory<?>>> guards;
    private final SortedMap<String, Registered<TrackerFactory<?>>> trackers;
    private final SortedMap<String, Registered<AssessorFactory<?>>> assessors;
    private final SortedMap<String, Registered<ScenarioFormat>> scenarioFormats;

    /** Takes plugins with which nothing is wrong. */
    PluginRegistry(List<Inspection> plugins) {
        SortedMap<String, ClassLoader> loaders = new TreeMap<>();
        plugins.forEach(plugin -> loaders.put(plugin.plugin(), plugin.classLoader()));
        classLoaders = Collections.unmodifiableSortedMap(loaders);
        strategies = byName(plugins, Inspection::strategies);
        guards = byName(plugins, Inspection::guards);
        trackers = byName(plugins, Inspection::trackers);
        assessors = byName(plugins, Inspection::assessors);
        scenarioFormats = byName(plugins, Inspection::scenarioFormats);
    }

    /**
     * Registers plugins that are trusted, such as those of a test, with all guards granted.
     *
     * @throws IllegalArgumentException when something is wrong with them, naming all of it
     */
    public static PluginRegistry of(List<? extends Plugin> plugins) {
        List<Inspection> inspections = inspect(plugins);
        return checked(inspections, inspections.stream().map(Inspection::plugin).collect(toSet()));
    }

    /**
     * Registers plugins that are there already.
     *
     * @param guardGrants the names of the plugins that may offer guards
     * @throws IllegalArgumentException when something is wrong with them, naming all of it
     */
    public static PluginRegistry of(List<? extends Plugin> plugins, Set<String> guardGrants) {
        return checked(inspect(plugins), guardGrants);
    }

    private static List<Inspection> inspect(List<? extends Plugin> plugins) {
        List<Inspection> inspections = new ArrayList<>();
        for (Plugin plugin : plugins) {
            ClassLoader loader = plugin.getClass().getClassLoader();
            PluginCaller caller = new DirectCaller(name -> loader);
            inspections.add(Inspector.inspect(
                    plugin, new Questioning(caller, plugin.getClass().getName()), loader));
        }
        return inspections;
    }

    private static PluginRegistry checked(List<Inspection> plugins, Set<String> guardGrants) {
        InstallationRules rules = new InstallationRules(plugins, guardGrants);
        List<String> wrong = new ArrayList<>();
        for (Inspection plugin : plugins) {
            rules.complaints(plugin).forEach(complaint -> wrong.add(plugin.origin() + ": " + complaint.message()));
        }
        rules.idleGrants(List.of()).forEach(complaint -> wrong.add(complaint.message()));
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", wrong));
        }
        return new PluginRegistry(plugins);
    }

    /** The strategy of that name. */
    public Optional<Registered<StrategyFactory<?>>> strategy(String name) {
        return Optional.ofNullable(strategies.get(name));
    }

    /** The guard of that name. */
    public Optional<Registered<GuardFactory<?>>> guard(String name) {
        return Optional.ofNullable(guards.get(name));
    }

    /** The tracker of that name. */
    public Optional<Registered<TrackerFactory<?>>> tracker(String name) {
        return Optional.ofNullable(trackers.get(name));
    }

    /** The assessor of that name. */
    public Optional<Registered<AssessorFactory<?>>> assessor(String name) {
        return Optional.ofNullable(assessors.get(name));
    }

    /** The scenario format of that name. */
    public Optional<Registered<ScenarioFormat>> scenarioFormat(String name) {
        return Optional.ofNullable(scenarioFormats.get(name));
    }

    /** All strategies by name. */
    public List<Registered<StrategyFactory<?>>> strategies() {
        return List.copyOf(strategies.values());
    }

    /** All guards by name. */
    public List<Registered<GuardFactory<?>>> guards() {
        return List.copyOf(guards.values());
    }

    /** All trackers by name. */
    public List<Registered<TrackerFactory<?>>> trackers() {
        return List.copyOf(trackers.values());
    }

    /** All assessors by name. */
    public List<Registered<AssessorFactory<?>>> assessors() {
        return List.copyOf(assessors.values());
    }

    /** All scenario formats by name. */
    public List<Registered<ScenarioFormat>> scenarioFormats() {
        return List.copyOf(scenarioFormats.values());
    }

    /** The names of all plugins, in order. */
    public List<String> pluginNames() {
        return List.copyOf(classLoaders.keySet());
    }

    @Override
    public ClassLoader contextOf(String plugin) {
        return classLoaders.getOrDefault(plugin, ClassLoader.getPlatformClassLoader());
    }

    private static <F extends Factory<?>> SortedMap<String, Registered<F>> byName(
            List<Inspection> plugins, Function<Inspection, List<Registered<F>>> kind) {
        Map<String, Registered<F>> parts = new TreeMap<>();
        plugins.forEach(plugin -> kind.apply(plugin).forEach(part -> parts.put(part.name(), part)));
        return Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }
}
