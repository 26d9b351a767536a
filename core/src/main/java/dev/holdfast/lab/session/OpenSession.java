package dev.holdfast.lab.session;

import dev.holdfast.lab.session.result.FaultKind;
import dev.holdfast.lab.session.result.SessionResult;

/**
 * A session that one thread plays, and that another may give up: who is asked then ends it with {@link FaultKind#HUNG}.
 * Whether it comes on can be seen in its turn.
 */
public final class OpenSession {

    private final Play play;

    OpenSession(Play play) {
        this.play = play;
    }

    /** Plays it to its end on the caller's thread, however long that takes, and keeps its offers; once. */
    public SessionResult play() {
        return play.toTheEnd(true);
    }

    /** A number that grows whenever a party is asked; for another thread than the one that plays. */
    public long turn() {
        return play.turn();
    }

    /**
     * Ends it for everybody but the party that is asked, which is not waited for any longer: whatever it asks its situation
     * from now on fails. What {@link #play} returns then says nothing. For another thread than the one that plays.
     */
    public void abandon() {
        play.abandon();
    }

    /** Whether it was abandoned. */
    public boolean isAbandoned() {
        return play.isAbandoned();
    }

    /** The result of a session that was abandoned, or never played. */
    public SessionResult giveUp(String message) {
        play.abandon();
        return play.hung(message);
    }
}
