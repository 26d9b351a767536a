package dev.holdfast.server.store.postgresql;

import dev.holdfast.server.store.StoreUnavailable;
import dev.holdfast.server.store.StoreUnavailable.Outcome;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** What the database's exceptions mean to whoever asked. States are those of the PostgreSQL manual, appendix A. */
final class Faults {

    private static final String BROKEN_RULE = "23";
    private static final String READ_ONLY = "25006";

    /** The connection was lost, the database ran out of something, is being stopped, or lost its disk. */
    private static final Set<String> NO_LAST_WORD = Set.of("08", "53", "58", "XX");

    private static final String STOPPED = "57P";

    private Faults() {}

    static RuntimeException ofRead(SQLException fault) {
        return new StoreUnavailable(Outcome.NOTHING_DONE, "The database cannot be read at the moment", fault);
    }

    /** Before anything was committed, whatever it was. */
    static RuntimeException beforeCommit(SQLException fault) {
        if (isBrokenRule(fault)) {
            return new IllegalStateException("The command contradicts what is stored: " + fault.getMessage(), fault);
        }
        return new StoreUnavailable(Outcome.NOTHING_DONE, "The database could not do this", fault);
    }

    /** While something was to become durable: only a database that goes on working has said that it did not. */
    static RuntimeException atCommit(SQLException fault) {
        if (hasLastWord(fault)) {
            return beforeCommit(fault);
        }
        return new StoreUnavailable(
                Outcome.UNKNOWN,
                "The database was lost while the command was being written; it may or may not be there",
                fault);
    }

    /** Whether the database is there and well, and has merely refused something. */
    static boolean isOfTheCommand(SQLException fault) {
        return hasLastWord(fault) && !isReadOnly(fault);
    }

    /** A standby, to which a connection leads after another server became the primary. */
    static boolean isReadOnly(SQLException fault) {
        return READ_ONLY.equals(fault.getSQLState());
    }

    private static boolean isBrokenRule(SQLException fault) {
        return state(fault).startsWith(BROKEN_RULE);
    }

    private static boolean hasLastWord(SQLException fault) {
        String state = state(fault);
        return state.length() == 5 && !state.startsWith(STOPPED) && !NO_LAST_WORD.contains(state.substring(0, 2));
    }

    private static String state(SQLException fault) {
        return Optional.ofNullable(fault.getSQLState()).orElse("");
    }
}
