package dev.holdfast.server.workbench;

import dev.holdfast.lab.session.party.Limits;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When one party leaves, as it is written: {@code 2=40} for rounds, {@code 1=500ms} for a time.
 *
 * @param seat which party, by its seat from 1
 * @param rounds after how many rounds
 * @param time after how much time, where no rounds are given
 */
public record PartyDeadline(int seat, OptionalInt rounds, Optional<Duration> time) {

    /** What may be written, to be said to whom wrote something else. */
    public static final String EXAMPLES = "SEAT=ROUNDS or SEAT=DURATION with a seat from 1, such as 2=40 or 1=500ms";

    private static final Pattern SHAPE = Pattern.compile("([1-9]\\d?)=(.+)");
    private static final Pattern ROUNDS = Pattern.compile("[1-9]\\d{0,8}");

    /** Reads it; empty for all other text. */
    public static Optional<PartyDeadline> read(String written) {
        Matcher matcher = SHAPE.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int seat = Integer.parseInt(matcher.group(1));
        String deadline = matcher.group(2);
        if (ROUNDS.matcher(deadline).matches()) {
            return Optional.of(new PartyDeadline(seat, OptionalInt.of(Integer.parseInt(deadline)), Optional.empty()));
        }
        return LengthOfTime.read(deadline).map(time -> new PartyDeadline(seat, OptionalInt.empty(), Optional.of(time)));
    }

    /** Written again, in one way only. */
    public String text() {
        return seat + "=" + (rounds.isPresent() ? rounds.getAsInt() : time.orElseThrow());
    }

    /** The limits of the parties that have some of their own, by their seats from 0; what they do not say is the session's. */
    public static Map<Integer, Limits> bySeat(Collection<PartyDeadline> deadlines, Limits session) {
        Map<Integer, Limits> limits = new HashMap<>();
        for (PartyDeadline deadline : deadlines) {
            Limits before = limits.getOrDefault(deadline.seat - 1, session);
            limits.put(deadline.seat - 1, deadline.within(before));
        }
        return limits;
    }

    private Limits within(Limits session) {
        return new Limits(rounds.isPresent() ? rounds : session.rounds(), time.or(session::time));
    }
}
