package dev.holdfast.engine.host.inspection;

import dev.holdfast.engine.host.jar.Complaint;
import dev.holdfast.engine.host.part.Registered;
import dev.holdfast.spi.StrategyFactory;
import dev.holdfast.spi.TrackerFactory;
import dev.holdfast.spi.assessor.AssessorFactory;
import dev.holdfast.spi.format.ScenarioFormat;
import dev.holdfast.spi.guard.GuardFactory;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a plugin says of itself, and what is wrong with it.
 *
 * @param origin where it comes from, for messages
 * @param plugin its name
 * @param classLoader the context class loader for its code
 * @param problems sentences for whoever installed it; the parts are used only when there are none
 */
public record Inspection(
        String origin,
        String plugin,
        ClassLoader classLoader,
        List<Registered<StrategyFactory<?>>> strategies,
        List<Registered<GuardFactory<?>>> guards,
        List<Registered<TrackerFactory<?>>> trackers,
        List<Registered<AssessorFactory<?>>> assessors,
        List<Registered<ScenarioFormat>> scenarioFormats,
        List<Complaint> problems) {

    /** Copies the lists. */
    public Inspection {
        strategies = List.copyOf(strategies);
        guards = List.copyOf(guards);
        trackers = List.copyOf(trackers);
        assessors = List.copyOf(assessors);
        scenarioFormats = List.copyOf(scenarioFormats);
        problems = List.copyOf(problems);
    }

    /** All parts of all kinds. */
    Stream<Registered<?>> parts() {
        return Stream.of(strategies, guards, trackers, assessors, scenarioFormats)
                .flatMap(List::stream);
    }
}
