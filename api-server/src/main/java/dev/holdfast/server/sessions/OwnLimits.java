package dev.holdfast.server.sessions;

import dev.holdfast.lab.session.party.Limits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The deadlines of single parties, as they are written on a command line: {@code 2=40} rounds, or {@code 1=500ms}. */
final class OwnLimits {

    private static final Pattern SHAPE = Pattern.compile("([1-9]\\d?)=(.+)");
    private static final Pattern ROUNDS = Pattern.compile("[1-9]\\d{0,8}");

    private OwnLimits() {}

    /** The limits of each seat: those of the session where none of its own are written. */
    static List<Limits> of(List<String> written, Limits session, int seats) {
        List<Limits> limits = new ArrayList<>(Collections.nCopies(seats, session));
        for (String one : written) {
            Matcher matcher = SHAPE.matcher(one);
            if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > seats) {
                throw new IllegalArgumentException("--deadline '" + one + "' is not SEAT=ROUNDS or SEAT=DURATION with a"
                        + " seat from 1 to " + seats + ", such as 2=40 or 1=500ms");
            }
            int seat = Integer.parseInt(matcher.group(1)) - 1;
            limits.set(seat, with(limits.get(seat), matcher.group(2)));
        }
        return limits;
    }

    private static Limits with(Limits limits, String deadline) {
        return ROUNDS.matcher(deadline).matches()
                ? new Limits(OptionalInt.of(Integer.parseInt(deadline)), limits.time())
                : new Limits(limits.rounds(), Optional.of(SessionCommand.duration("--deadline", deadline)));
    }
}
