package dev.holdfast.engine.host;

import dev.holdfast.engine.host.call.PluginCaller;
import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.engine.host.part.PartKind;
import dev.holdfast.engine.host.part.Registered;
import dev.holdfast.engine.settings.InvalidSettingsException;
import dev.holdfast.engine.settings.NearestName;
import dev.holdfast.engine.settings.SettingProblem;
import dev.holdfast.engine.settings.SettingsDescriptor;
import dev.holdfast.negotiation.charter.PartChoice;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.Factory;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.StrategyFactory;
import dev.holdfast.spi.Tracker;
import dev.holdfast.spi.TrackerFactory;
import dev.holdfast.spi.assessor.Assessor;
import dev.holdfast.spi.assessor.AssessorFactory;
import dev.holdfast.spi.guard.Guard;
import dev.holdfast.spi.guard.GuardFactory;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes the parts that a negotiation has chosen. */
public final class PartMaker {

    private final PluginRegistry registry;
    private final PluginCaller caller;

    /** Makes parts of registered plugins. */
    public PartMaker(PluginRegistry registry, PluginCaller caller) {
        this.registry = registry;
        this.caller = caller;
    }

    /**
     * Makes a strategy.
     *
     * @throws PluginFault when it is missing, its settings do not fit, or it cannot be made
     */
    public Strategy strategy(PartChoice choice, Brief brief) throws PluginFault {
        Registered<StrategyFactory<?>> part =
                find(PartKind.STRATEGY, choice, registry::strategy, registry.strategies());
        return make(part, part.factory()::create, choice, brief);
    }

    /**
     * Prepares to make the same strategy again and again: its settings are read once. What is given back calls the plugin
     * on the caller's thread and lets through whatever it throws, so it is for callers that expect that, such as the lab.
     *
     * @throws PluginFault when it is missing or its settings do not fit
     */
    public Function<Brief, Strategy> strategySource(PartChoice choice) throws PluginFault {
        Registered<StrategyFactory<?>> part =
                find(PartKind.STRATEGY, choice, registry::strategy, registry.strategies());
        return source(part, part.factory()::create, choice);
    }

    /**
     * The same for a guard.
     *
     * @throws PluginFault when it is missing or its settings do not fit
     */
    public Function<Brief, Guard> guardSource(PartChoice choice) throws PluginFault {
        Registered<GuardFactory<?>> part = find(PartKind.GUARD, choice, registry::guard, registry.guards());
        return source(part, part.factory()::create, choice);
    }

    private <S extends Record, T> Function<Brief, T> source(Registered<?> part, Making<S, T> making, PartChoice choice)
            throws PluginFault {
        // as in make
        @SuppressWarnings("unchecked")
        SettingsDescriptor<S> descriptor = (SettingsDescriptor<S>) part.settings();
        S settings = caller.call(part.plugin(), part.part(), () -> descriptor.bind(choice.settings()));
        return brief -> making.create(settings, brief);
    }

    /**
     * Makes a guard.
     *
     * @throws PluginFault when it is missing, its settings do not fit, or it cannot be made
     */
    public Guard guard(PartChoice choice, Brief brief) throws PluginFault {
        Registered<GuardFactory<?>> part = find(PartKind.GUARD, choice, registry::guard, registry.guards());
        return make(part, part.factory()::create, choice, brief);
    }

    /**
     * Makes a tracker.
     *
     * @throws PluginFault when it is missing, its settings do not fit, or it cannot be made
     */
    public Tracker tracker(PartChoice choice, Brief brief) throws PluginFault {
        Registered<TrackerFactory<?>> part = find(PartKind.TRACKER, choice, registry::tracker, registry.trackers());
        return make(part, part.factory()::create, choice, brief);
    }

    /**
     * Makes an assessor.
     *
     * @throws PluginFault when it is missing, its settings do not fit, or it cannot be made
     */
    public Assessor assessor(PartChoice choice, Brief brief) throws PluginFault {
        Registered<AssessorFactory<?>> part = find(PartKind.ASSESSOR, choice, registry::assessor, registry.assessors());
        return make(part, part.factory()::create, choice, brief);
    }

    private static <F extends Factory<?>> Registered<F> find(
            PartKind kind, PartChoice choice, Function<String, Optional<Registered<F>>> named, List<Registered<F>> all)
            throws PluginFault {
        Optional<Registered<F>> part = named.apply(choice.name());
        if (part.isEmpty()) {
            List<String> names = all.stream().map(Registered::name).toList();
            throw PluginFault.missing(kind, choice.name(), NearestName.didYouMean(names, choice.name()));
        }
        return part.get();
    }

    private <S extends Record, T> T make(Registered<?> part, Making<S, T> making, PartChoice choice, Brief brief)
            throws PluginFault {
        // the record was read from this very factory when its plugin was loaded
        @SuppressWarnings("unchecked")
        SettingsDescriptor<S> descriptor = (SettingsDescriptor<S>) part.settings();
        return caller.call(part.plugin(), part.part(), () -> {
            S settings = descriptor.bind(choice.settings());
            try {
                return making.create(settings, brief);
            } catch (IllegalArgumentException refused) {
                throw new InvalidSettingsException(List.of(refusal(refused)));
            }
        });
    }

    /** A factory sees nothing secret, so what it says may be shown. */
    private static SettingProblem refusal(IllegalArgumentException refused) {
        String message =
                Optional.ofNullable(refused.getMessage()).orElse("the settings do not fit each other or the plan");
        return new SettingProblem("", SettingProblem.Kind.REFUSED, message);
    }

    /** What a factory does. */
    private interface Making<S, T> {
        T create(S settings, Brief brief);
    }
}
