package dev.holdfast.server.negotiations.setup;

import dev.holdfast.engine.host.PartMaker;
import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.call.PluginCaller;
import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.engine.host.part.Registered;
import dev.holdfast.negotiation.charter.PartChoice;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.server.negotiations.objective.Objective;
import dev.holdfast.server.negotiations.terms.Reading;
import dev.holdfast.server.problem.FieldCode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Reads which plugin parts take part: what a caller named, and what takes part in any case. */
public final class PartsReader {

    private static final String STRATEGIES = "strategies";
    private static final String GUARDS = "guards";
    private static final String TRACKERS = "trackers";
    private static final String LADDER = "plan-ladder";
    private static final List<String> USUAL_STRATEGIES = List.of("concession-tracker", LADDER);
    private static final List<String> USUAL_TRACKERS = List.of("concession-tracker");

    private final PluginRegistry plugins;
    private final PluginCaller caller;
    private final PartMaker maker;

    @Inject
    PartsReader(PluginRegistry plugins, PluginCaller caller) {
        this.plugins = plugins;
        this.caller = caller;
        this.maker = new PartMaker(plugins, caller);
    }

    /** The parts of a negotiation. */
    record Parts(List<PartChoice> strategies, List<PartChoice> guards, List<PartChoice> trackers) {}

    /**
     * Reads what a caller named.
     *
     * @param objective sets the pace of the usual strategy; strategies that are named have their own
     */
    Parts read(
            Reading reading,
            Optional<Objective> objective,
            Optional<List<PartJson>> strategies,
            Optional<List<PartJson>> guards,
            Optional<List<PartJson>> trackers) {
        return new Parts(
                strategies(reading.in(STRATEGIES), strategies, objective),
                guards(reading.in(GUARDS), guards),
                some(new PartList(reading.in(TRACKERS), plugins.trackers(), caller), trackers, USUAL_TRACKERS));
    }

    private List<PartChoice> strategies(
            Reading reading, Optional<List<PartJson>> named, Optional<Objective> objective) {
        PartList list = new PartList(reading, plugins.strategies(), caller);
        objective.ifPresent(wanted -> list.whereMissing(LADDER, wanted.pace()));
        List<PartChoice> choices = some(list, named, USUAL_STRATEGIES);
        if (choices.isEmpty() && named.isEmpty()) {
            reading.refuse(FieldCode.REQUIRED, "is missing: none of the usual strategies is installed");
        }
        return choices;
    }

    /** No request can leave a guard out that the operator has granted. */
    private List<PartChoice> guards(Reading reading, Optional<List<PartJson>> named) {
        PartList list = new PartList(reading, plugins.guards(), caller);
        list.readAll(named.orElse(List.of()));
        if (list.choices().size() == named.map(List::size).orElse(0)) {
            list.addMissing(
                    plugins.guards().stream().<String>map(Registered::name).toList());
        }
        return list.choices();
    }

    private static List<PartChoice> some(PartList list, Optional<List<PartJson>> named, List<String> usual) {
        if (named.isPresent()) {
            list.readAll(named.get());
        } else {
            list.addMissing(usual);
        }
        return list.choices();
    }

    /** Makes each part once, for whether settings fit the brief only the part itself can say. */
    void check(Reading reading, Parts parts, Brief brief) {
        check(reading.in(STRATEGIES), parts.strategies(), choice -> maker.strategy(choice, brief));
        check(reading.in(GUARDS), parts.guards(), choice -> maker.guard(choice, brief));
        check(reading.in(TRACKERS), parts.trackers(), choice -> maker.tracker(choice, brief));
    }

    private interface Making {
        Object make(PartChoice choice) throws PluginFault;
    }

    private static void check(Reading reading, List<PartChoice> choices, Making making) {
        for (PartChoice choice : choices) {
            try {
                making.make(choice);
            } catch (PluginFault fault) {
                reading.refuse(FieldCode.INVALID_VALUE, fault.getMessage());
            }
        }
    }
}
