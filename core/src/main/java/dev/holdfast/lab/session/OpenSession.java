package dev.holdfast.lab.session;

/** A session that one thread plays, and that another may give up: who is asked then ends it with {@link FaultKind#HUNG}. */
public final class OpenSession {

    private final Play play;

    OpenSession(Play play) {
        this.play = play;
    }

    /** Plays it to its end on the caller's thread, however long that takes, and keeps its offers; once. */
    public SessionResult play() {
        return play.toTheEnd(true);
    }

    /** The result when nobody waits any longer; for another thread than the one that plays. */
    public SessionResult giveUp(String message) {
        return play.hung(message);
    }
}
