package dev.holdfast.testkit.contract.subject;

import dev.holdfast.engine.host.PartMaker;
import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.call.PluginCaller;
import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.engine.host.part.Registered;
import dev.holdfast.negotiation.charter.PartChoice;
import dev.holdfast.negotiation.mandate.Brief;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** The parts of a plugin as subjects of the contract. */
public final class Subjects {

    private final PluginRegistry registry;
    private final PluginCaller caller;
    private final PartMaker maker;
    private final Function<String, Map<String, Object>> settings;

    /** Makes parts with these settings, by the name of the part. */
    public Subjects(PluginRegistry registry, PluginCaller caller, Function<String, Map<String, Object>> settings) {
        this.registry = registry;
        this.caller = caller;
        this.maker = new PartMaker(registry, caller);
        this.settings = settings;
    }

    /** How the host makes a part of one kind. */
    private interface Making<T> {
        T make(PartChoice choice, Brief brief) throws PluginFault;
    }

    /** The strategies. */
    public List<Subject> strategies() {
        return subjects(registry.strategies(), Subject.Asked.DURING_THE_TALK, maker::strategy, Voices::strategy);
    }

    /** The guards. */
    public List<Subject> guards() {
        return subjects(registry.guards(), Subject.Asked.DURING_THE_TALK, maker::guard, Voices::guard);
    }

    /** The trackers. */
    public List<Subject> trackers() {
        return subjects(registry.trackers(), Subject.Asked.ALWAYS, maker::tracker, Voices::tracker);
    }

    /** The assessors. */
    public List<Subject> assessors() {
        return subjects(registry.assessors(), Subject.Asked.ALWAYS, maker::assessor, Voices::assessor);
    }

    /** All of them. */
    public List<Subject> all() {
        return Stream.of(strategies(), guards(), trackers(), assessors())
                .flatMap(List::stream)
                .toList();
    }

    private <T> List<Subject> subjects(
            List<? extends Registered<?>> parts,
            Subject.Asked asked,
            Making<T> making,
            BiFunction<T, CheckedCalls, Voice> voice) {
        return parts.stream().map(part -> subject(part, asked, making, voice)).toList();
    }

    private <T> Subject subject(
            Registered<?> part, Subject.Asked asked, Making<T> making, BiFunction<T, CheckedCalls, Voice> voice) {
        PartChoice choice = new PartChoice(part.name(), settings.apply(part.name()));
        CheckedCalls calls = new CheckedCalls(caller, part.plugin(), part.part());
        return new Subject(
                part.part(), asked, brief -> voice.apply(CheckedCalls.made(() -> making.make(choice, brief)), calls));
    }
}
