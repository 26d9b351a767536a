package dev.holdfast.server.http.stream;

import dev.holdfast.server.http.pace.Pace;
import java.util.Optional;

/** The way to one caller who listens. All moments are those of {@link System#nanoTime()}. */
public interface Line {

    /**
     * Writes without waiting. The next bytes may be written when this has been called back.
     *
     * @param written is run, on a thread that may wait, when there is room for more
     * @param gone is run, on a thread that may wait, if the caller has gone; the line has ended then
     */
    void write(byte[] bytes, Runnable written, Runnable gone);

    /** Ends the answer, while nothing is being written. */
    void end();

    /** Ends it in whatever state, for callers who do not read what they are sent. */
    void breakOff();

    /** The pace of the caller, if what they are sent may not leave as soon as it can. */
    Optional<Pace> pace();

    /** The moment. */
    long now();

    /** Has work done at a moment, or as soon as possible, on a thread that may wait. */
    void at(long moment, Runnable work);
}
