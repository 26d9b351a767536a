package dev.holdfast.benchmark;

import dev.holdfast.benchmark.bare.BareLoop;
import dev.holdfast.engine.host.PartMaker;
import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.call.DirectCaller;
import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.lab.session.AlternatingOffers;
import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.lab.session.party.Position;
import dev.holdfast.lab.session.party.Seat;
import dev.holdfast.lab.session.party.StrategyMaker;
import dev.holdfast.negotiation.charter.PartChoice;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.preference.WalkAwayPoint;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.guard.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Two strategies on a scenario, for the lab and for the bare loop alike.
 *
 * @param pair the names of the strategies, with a slash between them
 * @param outcomes how many outcomes the scenario has
 */
public record Contest(String pair, int outcomes) {

    private static final int ROUNDS = 100;

    /** What no deal is worth to each: a part of the outcomes is below, and the rule that stops them is part of each turn. */
    private static final double RESERVATION = 0.25;

    private static final PartChoice GUARD = PartChoice.named("walk-away-enforcer");

    /** Makes the strategies of a party. */
    private interface Making {
        StrategyMaker of(PartMaker parts, PartChoice choice, Position position) throws PluginFault;
    }

    /** A table of the lab, with strategies of plugins, all rules and an index that is there already. */
    public AlternatingOffers table(PluginRegistry plugins) throws PluginFault {
        return table(plugins, (parts, choice, position) -> parts.strategySource(choice)::apply);
    }

    /** The same with a guard behind each strategy. */
    public AlternatingOffers guardedTable(PluginRegistry plugins) throws PluginFault {
        return table(plugins, (parts, choice, position) -> {
            Function<Brief, Strategy> strategies = parts.strategySource(choice);
            Function<Brief, Guard> guards = parts.guardSource(GUARD);
            Mandate mandate = new Mandate(
                    position.brief(), Reservation.of(WalkAwayPoint.atUtility(RESERVATION), LastDecision.WALK));
            return brief -> new Guarded(strategies.apply(brief), guards.apply(brief), mandate);
        });
    }

    private AlternatingOffers table(PluginRegistry plugins, Making making) throws PluginFault {
        Limits limits = Limits.ofRounds(ROUNDS);
        PartMaker parts = new PartMaker(plugins, new DirectCaller(plugins));
        List<RawAdditive> profiles = Profiles.over(outcomes);
        List<Seat> seats = new ArrayList<>();
        for (int party = 0; party < strategies().size(); party++) {
            Position position = Position.of(profiles.get(party), RESERVATION, 1, limits);
            PartChoice choice = PartChoice.named(strategies().get(party));
            seats.add(new Seat("party " + party, position, making.of(parts, choice, position)));
        }
        return new AlternatingOffers(seats, limits);
    }

    /** The same without a framework. */
    public BareLoop bareLoop() {
        return new BareLoop(strategies(), Profiles.over(outcomes), RESERVATION, ROUNDS);
    }

    private List<String> strategies() {
        return List.of(pair.split("/", 2));
    }
}
