package dev.holdfast.engine.host.crew;

import java.util.Optional;

/** Where a crew gets its work from. */
@FunctionalInterface
public interface Work {

    /**
     * The next piece; empty when there is none and there will be none. Called by all threads of the crew, and may wait.
     *
     * @throws InterruptedException when it was waiting and the crew is no longer interested
     */
    Optional<? extends Piece> next() throws InterruptedException;

    /** A piece of work for one thread. */
    interface Piece {

        /** Does it, however long that takes. */
        void run();

        /**
         * Called by another thread when it takes too long. Whatever is still done for the piece must have no effect; when it
         * was done a moment ago, this must have none.
         */
        void giveUp();
    }
}
