package dev.holdfast.lab.session.party;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When a session is over without a deal.
 *
 * @param rounds after how many rounds, in each of which every party moves once
 * @param time after how much time by the wall clock; sessions with such a limit are not reproducible
 */
public record Limits(OptionalInt rounds, Optional<Duration> time) {

    /** Checks that there is an end at all. */
    public Limits {
        if (rounds.isEmpty() && time.isEmpty()) {
            throw new IllegalArgumentException("a session needs a number of rounds, a time limit, or both");
        }
        if (rounds.isPresent() && rounds.getAsInt() < 1) {
            throw new IllegalArgumentException("a session needs at least one round");
        }
        if (time.filter(limit -> limit.isZero() || limit.isNegative()).isPresent()) {
            throw new IllegalArgumentException("the time limit of a session must be positive");
        }
    }

    /** After a number of rounds. */
    public static Limits ofRounds(int rounds) {
        return new Limits(OptionalInt.of(rounds), Optional.empty());
    }

    /** After an amount of time. */
    public static Limits ofTime(Duration time) {
        return new Limits(OptionalInt.empty(), Optional.of(time));
    }

    /** The share of the rounds that has passed in a round, counted from 0: constant within it, and never 0. */
    public double shareOf(int round) {
        return rounds.isEmpty() ? 0 : Math.min(1, (round + 1.0) / (rounds.getAsInt() + 1.0));
    }
}
