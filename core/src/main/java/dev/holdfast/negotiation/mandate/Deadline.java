package dev.holdfast.negotiation.mandate;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When the negotiation is over without a deal.
 *
 * @param at the moment
 * @param rounds after how many offers of the other side; at least 1
 */
public record Deadline(Optional<Instant> at, OptionalInt rounds) {

    /** Moments after this one are further away than any deal, and than many programs can count. */
    public static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    /** Checks that there is an end at all. */
    public Deadline {
        if (at.filter(moment -> moment.isAfter(LATEST)).isPresent()) {
            throw new IllegalArgumentException("a deadline must lie before the year 10000");
        }
        if (at.isEmpty() && rounds.isEmpty()) {
            throw new IllegalArgumentException("a deadline needs a moment, a number of rounds, or both");
        }
        if (rounds.isPresent() && rounds.getAsInt() < 1) {
            throw new IllegalArgumentException("a deadline needs at least one round");
        }
    }

    /** After a number of rounds. */
    public static Deadline afterRounds(int rounds) {
        return new Deadline(Optional.empty(), OptionalInt.of(rounds));
    }

    /** At a moment. */
    public static Deadline at(Instant moment) {
        return new Deadline(Optional.of(moment), OptionalInt.empty());
    }

    /** Whether the moment has come. */
    public boolean hasPassed(Instant now) {
        return at.isPresent() && !now.isBefore(at.get());
    }

    /** Whether an offer that is the n-th of the other side comes after the last round. */
    public boolean isBeyondLastRound(int theirOffers) {
        return rounds.isPresent() && theirOffers > rounds.getAsInt();
    }

    /** Whether an offer that is the n-th of the other side is the last one that can be answered. */
    public boolean isLastRound(int theirOffers) {
        return rounds.isPresent() && theirOffers >= rounds.getAsInt();
    }

    /**
     * How much of the negotiation has passed, from 0 to 1: the larger of the share of time and the share of rounds.
     *
     * @param start when the negotiation was opened
     * @param now the time
     * @param theirOffers how many offers of the other side have been received
     */
    public double progress(Instant start, Instant now, int theirOffers) {
        double ofRounds = rounds.isPresent() ? (double) theirOffers / rounds.getAsInt() : 0;
        return Math.min(
                1,
                Math.max(ofRounds, at.map(end -> shareOfTime(start, end, now)).orElse(0.0)));
    }

    private static double shareOfTime(Instant start, Instant end, Instant now) {
        double whole = seconds(start, end);
        return whole <= 0 ? 1 : Math.max(0, Math.min(1, seconds(start, now) / whole));
    }

    private static double seconds(Instant from, Instant to) {
        Duration between = Duration.between(from, to);
        return between.getSeconds() + between.getNano() / 1e9;
    }
}
