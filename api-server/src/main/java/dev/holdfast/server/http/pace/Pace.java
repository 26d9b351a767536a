package dev.holdfast.server.http.pace;

/** When one request is taken up and when its answer leaves. Moments are those of {@link System#nanoTime()}. */
public interface Pace {

    /** When a request that has arrived now is taken up; not before now. */
    long takeUp(long now);

    /**
     * When an answer that is ready now leaves; not before now.
     *
     * @param takenUp when its request was taken up
     */
    long leave(long takenUp, long now);

    /**
     * Whether the moment at which a request has waited long enough, because something has changed, leads to no other moments of
     * leaving than those that there are anyway. Otherwise many that begin to wait one after the other would tell the moment.
     */
    boolean allowsWaiting();
}
