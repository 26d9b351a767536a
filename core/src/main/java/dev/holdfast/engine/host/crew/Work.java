package dev.holdfast.engine.host.crew;

import java.util.List;
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
         * A number that changes whenever the piece comes on: the limit is for the time without a change. Called by another
         * thread.
         */
        default long beat() {
            return 0;
        }

        /** Called by another thread when it takes too long, before its thread is interrupted: nothing more is to be done. */
        default void abandon() {}

        /**
         * Called by another thread after that. Whatever is still done for the piece must have no effect; when it was done a
         * moment ago, this must have none.
         *
         * @param ground why
         * @param what the same in words: how long it took, and whether its thread has come back
         * @param strays the threads that it has started, where they are the ground
         */
        void giveUp(Ground ground, String what, List<Stray> strays);
    }
}
