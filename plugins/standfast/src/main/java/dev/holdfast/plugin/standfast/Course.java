package dev.holdfast.plugin.standfast;

import dev.holdfast.spi.Situation;
import dev.holdfast.spi.bidding.TurnsLeft;

/**
 * What our side asks for at each time. It stands at its best; gives a little on trial, in steps with pauses, where they stand
 * still as well; concedes evenly to who answers that, and otherwise hardly until the last turns.
 */
final class Course {

    private static final double TRIAL_BEGINS = 0.2;
    private static final double TRIAL_ENDS = 0.4;
    private static final int STEPS = 5;

    /** The last turns are at least this share of all. */
    private static final double LAST_SHARE = 0.01;

    private final StandfastSettings settings;

    Course(StandfastSettings settings) {
        this.settings = settings;
    }

    /** Whether our side is trying whether they answer concessions. */
    boolean isTrial(Situation situation, Exchange exchange) {
        double time = situation.progress();
        return time >= TRIAL_BEGINS && time < TRIAL_ENDS && exchange.reaction().mayAnswer();
    }

    /** The utility that our side asks for. */
    double target(Situation situation, Exchange exchange) {
        Room room = Room.of(situation.brief());
        double standing = room.at(1 - given(situation, exchange));
        int answered = TurnsLeft.in(situation) - (exchange.weOpened() ? 0 : 1);
        int lastTurns = lastTurns(situation);
        if (answered < lastTurns) {
            double last = Math.max(exchange.bestOfTheirs(), room.at(settings.lastLevel()));
            double share = (double) (lastTurns - answered) / lastTurns;
            standing += share * (last - standing);
        }
        return Math.max(standing, lowest(room));
    }

    private int lastTurns(Situation situation) {
        int rounds = situation.brief().deadline().rounds().orElse(0);
        return Math.max(settings.lastTurns(), (int) (rounds * LAST_SHARE));
    }

    private double given(Situation situation, Exchange exchange) {
        double time = situation.progress();
        if (time < TRIAL_BEGINS) {
            return 0;
        }
        if (isTrial(situation, exchange)) {
            double share = (time - TRIAL_BEGINS) / (TRIAL_ENDS - TRIAL_BEGINS);
            return settings.trial() * (Math.floor(STEPS * share) + 1) / STEPS;
        }
        if (exchange.reaction().answer()) {
            double share = (time - TRIAL_BEGINS) / (1 - TRIAL_BEGINS);
            return settings.answered() * share * share;
        }
        return settings.given() * Math.pow(time, settings.patience());
    }

    /** The utility of the worst deal; above the settling point wherever the plan leaves any room. */
    double lowest(Room room) {
        return room.at(settings.margin());
    }
}
