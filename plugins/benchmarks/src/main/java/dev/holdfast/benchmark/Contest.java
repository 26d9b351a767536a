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
import dev.holdfast.negotiation.charter.PartChoice;
import dev.holdfast.preference.raw.RawAdditive;
import java.util.List;

/**
 * Two strategies on a scenario, for the lab and for the bare loop alike.
 *
 * @param pair the names of the strategies, with a slash between them
 * @param outcomes how many outcomes the scenario has
 */
public record Contest(String pair, int outcomes) {

    private static final int ROUNDS = 100;
    private static final double RESERVATION = 0;

    /** A table of the lab, with strategies of plugins, all rules and an index that is there already. */
    public AlternatingOffers table(PluginRegistry plugins) throws PluginFault {
        Limits limits = Limits.ofRounds(ROUNDS);
        List<RawAdditive> profiles = Profiles.over(outcomes);
        PartMaker parts = new PartMaker(plugins, new DirectCaller(plugins));
        return new AlternatingOffers(
                List.of(
                        new Seat("first", position(profiles.get(0), limits), parts.strategySource(choice(0))::apply),
                        new Seat("second", position(profiles.get(1), limits), parts.strategySource(choice(1))::apply)),
                limits);
    }

    /** The same without a framework. */
    public BareLoop bareLoop() {
        return new BareLoop(strategies(), Profiles.over(outcomes), RESERVATION, ROUNDS);
    }

    private static Position position(RawAdditive profile, Limits limits) {
        return Position.of(profile, RESERVATION, 1, limits);
    }

    private PartChoice choice(int party) {
        return PartChoice.named(strategies().get(party));
    }

    private List<String> strategies() {
        return List.of(pair.split("/", 2));
    }
}
