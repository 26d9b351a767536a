package dev.holdfast.lab.tournament.row;

import dev.holdfast.lab.session.result.Ending;
import dev.holdfast.lab.session.result.FaultKind;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * How a session of a tournament ended.
 *
 * @param kind in which way
 * @param party the seat, from 0, of who accepted last, walked away or broke down; empty when the time was over
 * @param fault what the party did that broke down
 * @param message the words of who walked away, or what happened to who broke down; one line
 * @param stillRunning whether the thread of who broke down did not come back although it was interrupted
 */
public record RowEnding(Kind kind, OptionalInt party, Optional<FaultKind> fault, String message, boolean stillRunning) {

    /** The ways in which sessions end. */
    public enum Kind {
        /** There is a deal. */
        AGREEMENT,
        /** Rounds or time ran out. */
        TIMED_OUT,
        /** A party left. */
        WALKED_AWAY,
        /** A party broke down or answered nonsense. */
        FAULT
    }

    private static final int LONGEST_MESSAGE = 300;
    private static final Pattern BREAKS = Pattern.compile("\\p{Cntrl}+");

    /** Makes one line of the message. */
    public RowEnding {
        message = BREAKS.matcher(message).replaceAll(" ").strip();
        message = message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + "…";
    }

    /** As a session ended. */
    public static RowEnding of(Ending ending) {
        if (ending instanceof Ending.Agreement agreement) {
            return new RowEnding(Kind.AGREEMENT, OptionalInt.of(agreement.lastToAccept()), Optional.empty(), "", false);
        }
        if (ending instanceof Ending.WalkedAway away) {
            return new RowEnding(
                    Kind.WALKED_AWAY, OptionalInt.of(away.party()), Optional.empty(), away.message(), false);
        }
        if (ending instanceof Ending.Fault fault) {
            return new RowEnding(
                    Kind.FAULT,
                    OptionalInt.of(fault.party()),
                    Optional.of(fault.kind()),
                    fault.message(),
                    fault.stillRunning());
        }
        return new RowEnding(Kind.TIMED_OUT, OptionalInt.empty(), Optional.empty(), "", false);
    }

    /** A session that a fault of a party ended, or that was not played for it. */
    public static RowEnding fault(int party, FaultKind kind, String message) {
        return new RowEnding(Kind.FAULT, OptionalInt.of(party), Optional.of(kind), message, false);
    }
}
