package dev.holdfast.lab.leak.talk;

import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.command.TheirCommand;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.search.InverseUtility;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * Somebody who probes.
 *
 * @param probing how
 * @param search of our side's preferences, which it knows
 */
record Prober(Probing probing, InverseUtility search) implements OtherSide {

    @Override
    public String name() {
        return probing.name();
    }

    @Override
    public Function<Instant, Command> act(Moment moment) {
        int round = moment.round();
        Outcome next = search.nearest(probing.next(moment.soFar(), round, moment.rounds()))
                .exactOrNot();
        boolean last = probing.isFinal(round, moment.rounds());
        return at -> new TheirCommand.MakeTheirOffer(at, AUTHOR, next, Optional.empty(), last, "");
    }
}
