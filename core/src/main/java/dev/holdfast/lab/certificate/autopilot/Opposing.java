package dev.holdfast.lab.certificate.autopilot;

import dev.holdfast.lab.leak.talk.Moment;
import dev.holdfast.lab.leak.talk.OtherSide;
import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.command.TheirCommand;
import dev.holdfast.negotiation.command.Tick;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.search.InverseUtility;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * An adversary at a desk.
 *
 * @param adversary what it is like
 * @param search of our side's preferences
 * @param seed from which its chance is drawn
 */
record Opposing(Adversary adversary, InverseUtility search, long seed) implements OtherSide {

    @Override
    public String name() {
        return adversary.name();
    }

    @Override
    public Duration pause() {
        return adversary == Adversary.SILENT ? Duration.ofDays(1) : Duration.ofMinutes(1);
    }

    @Override
    public Function<Instant, Command> act(Moment moment) {
        return switch (adversary) {
            case SILENT -> Tick::new;
            case ERRATIC -> offer(new SplittableRandom(31 * seed + moment.round()).nextDouble());
            case LOWBALL -> offer(0);
            case ULTIMATE -> moment.round() % 2 == 1 ? last(0.4) : offer(0.5);
            case REPEATING -> offer(0.5);
            case WAVERING -> offer(moment.round() % 2 == 0 ? 0.8 : 0.1);
            case WITHDRAWING -> moment.offers().theirs().map(Opposing::withdraw).orElseGet(() -> offer(0.6));
            case DECLINING -> moment.offers().ours().map(Opposing::decline).orElse(Tick::new);
            case PUSHING ->
                offer(
                        moment.round() < 6
                                ? moment.soFar().leastTaken() - 0.02
                                : moment.soFar().leastTaken() * (1 - 0.04 * (moment.round() - 5)));
            case LEAVING ->
                moment.round() < 4 ? offer(0.2) : at -> new TheirCommand.Leave(at, AUTHOR, "We are done here.");
            case ORDINARY -> offer(0.9 * moment.round() / moment.rounds());
        };
    }

    private Function<Instant, Command> offer(double utility) {
        return offer(utility, false);
    }

    private Function<Instant, Command> last(double utility) {
        return offer(utility, true);
    }

    private Function<Instant, Command> offer(double utility, boolean isFinal) {
        Outcome outcome = search.nearest(Math.max(0, utility)).exactOrNot();
        return at -> new TheirCommand.MakeTheirOffer(at, AUTHOR, outcome, Optional.empty(), isFinal, "");
    }

    private static Function<Instant, Command> withdraw(Offer theirs) {
        return at -> new TheirCommand.WithdrawTheirs(at, AUTHOR, theirs.reference());
    }

    private static Function<Instant, Command> decline(Offer ours) {
        return at -> new TheirCommand.DeclineOurs(at, AUTHOR, ours.reference(), "");
    }
}
