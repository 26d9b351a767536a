package dev.holdfast.lab.tournament;

import java.util.Map;

/**
 * Is told which sessions are at play, to know which they were when the process ends without a word. Called by all threads of a
 * tournament, for every session twice: it must not take long.
 */
public interface Attendance {

    /** Keeps nothing. */
    Attendance NONE = new Attendance() {
        @Override
        public void begins(long session) {}

        @Override
        public void ends(long session) {}

        @Override
        public void endedProcess(long session, int seat) {}

        @Override
        public Map<Long, Integer> endedProcess() {
            return Map.of();
        }
    };

    /** A session begins. */
    void begins(long session);

    /** It is over. */
    void ends(long session);

    /** A party has ended the process; kept for good when this returns. */
    void endedProcess(long session, int seat);

    /** The seats of who has ended the process before, by the numbers of the sessions: these are not played again. */
    Map<Long, Integer> endedProcess();
}
