package dev.holdfast.server.sessions;

import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.lab.tournament.plan.Timetable;
import dev.holdfast.server.workbench.LengthOfTime;
import dev.holdfast.server.workbench.PartyDeadline;
import dev.holdfast.server.workbench.TableFlags;
import dev.holdfast.server.workbench.UsualTerms;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/**
 * The terms of a session, as its flags ask for them.
 *
 * @param timetable when it is over, and when single parties leave
 * @param patience how long a move may take
 * @param seed from which all chance comes
 */
record SessionTerms(Timetable timetable, Duration patience, long seed) {

    /**
     * Reads the flags for a number of parties.
     *
     * @throws IllegalArgumentException saying what is wrong and what may be written
     */
    static SessionTerms of(TableFlags flags, int parties) {
        Limits limits = UsualTerms.limits(
                flags.rounds().map(OptionalInt::of).orElse(OptionalInt.empty()),
                flags.time().map(given -> duration("--time", given)));
        List<PartyDeadline> deadlines =
                flags.deadlines().stream().map(one -> deadline(one, parties)).toList();
        return new SessionTerms(
                new Timetable(limits, PartyDeadline.bySeat(deadlines, limits)),
                flags.patience().map(given -> duration("--patience", given)).orElse(UsualTerms.PATIENCE),
                flags.seed().orElse(1L));
    }

    private static PartyDeadline deadline(String written, int parties) {
        return PartyDeadline.read(written)
                .filter(deadline -> deadline.seat() <= parties)
                .orElseThrow(() -> new IllegalArgumentException("--deadline '" + written
                        + "' is not SEAT=ROUNDS or SEAT=DURATION with a seat from 1 to " + parties
                        + ", such as 2=40 or 1=500ms"));
    }

    private static Duration duration(String option, String text) {
        return LengthOfTime.read(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        option + " must be " + LengthOfTime.EXAMPLES + ", not '" + text + "'"));
    }
}
