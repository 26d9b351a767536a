package dev.holdfast.engine.lineup;

import dev.holdfast.engine.host.PartMaker;
import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.call.PluginCaller;
import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.engine.host.part.Registered;
import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.negotiation.charter.PartChoice;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.Tracker;
import dev.holdfast.spi.guard.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Makes the parts that a charter names. A part that cannot be made takes its place as a failed one. */
public final class LineupMaker {

    private final PluginRegistry plugins;
    private final PartMaker maker;
    private final PluginCaller caller;

    public LineupMaker(PluginRegistry plugins, PluginCaller caller) {
        this.plugins = plugins;
        this.maker = new PartMaker(plugins, caller);
        this.caller = caller;
    }

    public Lineup make(Charter charter) {
        Brief brief = charter.brief();
        List<ActivePart<Strategy>> strategies =
                each(charter.strategies(), brief, maker::strategy, plugins::strategy, Strategy::observe);
        List<ActivePart<Guard>> guards = each(charter.guards(), brief, maker::guard, plugins::guard, Guard::observe);
        List<ActivePart<Tracker>> trackers =
                each(charter.trackers(), brief, maker::tracker, plugins::tracker, Tracker::observe);
        return new Lineup(strategies, guards, trackers, caller);
    }

    /** How a part of one kind is made. */
    private interface Making<T> {
        T make(PartChoice choice, Brief brief) throws PluginFault;
    }

    private <T, R extends Registered<?>> List<ActivePart<T>> each(
            List<PartChoice> choices,
            Brief brief,
            Making<T> making,
            Function<String, Optional<R>> registered,
            BiConsumer<T, PublicEvent> observe) {
        List<ActivePart<T>> parts = new ArrayList<>();
        for (PartChoice choice : choices) {
            try {
                T part = making.make(choice, brief);
                Registered<?> known = registered.apply(choice.name()).orElseThrow();
                parts.add(ActivePart.working(known, part, observe, caller));
            } catch (PluginFault fault) {
                parts.add(ActivePart.failed(choice.name(), fault, caller));
            }
        }
        return parts;
    }
}
