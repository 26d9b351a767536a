package dev.holdfast.lab.session.result;

import dev.holdfast.outcome.Outcome;

/** How a session ended. Parties are numbered from 0 in the order of their seats. */
public sealed interface Ending {

    /**
     * There is a deal.
     *
     * @param outcome what was agreed
     * @param proposer who had offered it
     * @param lastToAccept whose acceptance made it a deal
     */
    record Agreement(Outcome outcome, int proposer, int lastToAccept) implements Ending {}

    /** There is none, although everybody behaved. */
    sealed interface NoDeal extends Ending {}

    /** Rounds or time have run out. */
    record TimedOut() implements NoDeal {}

    /**
     * A party has left.
     *
     * @param party who it was
     * @param message its words
     */
    record WalkedAway(int party, String message) implements NoDeal {}

    /**
     * A party broke down or answered nonsense: nothing can be said about how good it is.
     *
     * @param party who it was
     * @param kind what it did
     * @param message what happened, for the author of the strategy
     * @param stillRunning whether its thread did not come back although it was interrupted
     */
    record Fault(int party, FaultKind kind, String message, boolean stillRunning) implements Ending {

        /** A fault after which nothing runs any more. */
        public Fault(int party, FaultKind kind, String message) {
            this(party, kind, message, false);
        }
    }
}
