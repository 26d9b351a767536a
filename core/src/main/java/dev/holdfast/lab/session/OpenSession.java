package dev.holdfast.lab.session;

import dev.holdfast.engine.host.crew.Ground;
import dev.holdfast.engine.host.crew.Stray;
import dev.holdfast.engine.host.crew.Strays;
import dev.holdfast.lab.session.result.FaultKind;
import dev.holdfast.lab.session.result.SessionResult;
import java.util.List;

/**
 * A session that one thread plays, and that another may give up: who is asked then ends it, with {@link
 * FaultKind#HUNG} for example. Whether it comes on can be seen in its turn.
 */
public final class OpenSession {

    private final Play play;

    OpenSession(Play play) {
        this.play = play;
    }

    /**
     * Plays it to its end on the caller's thread, however long that takes, and keeps its offers; once. On a thread of a {@link
     * dev.holdfast.engine.host.crew.Crew} it is a fault when a party leaves threads behind.
     */
    public SessionResult play() {
        Strays strays = Strays.from();
        SessionResult result = play.toTheEnd(true);
        List<Stray> left = strays.left();
        return left.isEmpty() ? result : play.leftThreads(left);
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

    /** The result of a session that was abandoned, or never played. For those who play with crews, which nobody else knows. */
    @SuppressWarnings("exports")
    public SessionResult giveUp(Ground ground, String message, List<Stray> strays) {
        play.abandon();
        return switch (ground) {
            case ENDS_THE_PROCESS -> play.broken(FaultKind.ENDED_PROCESS, message, false);
            case STARTS_THREADS -> play.leftThreads(strays);
            case LATE, DEAF -> play.broken(FaultKind.HUNG, "it did not answer: " + message, ground == Ground.DEAF);
        };
    }
}
