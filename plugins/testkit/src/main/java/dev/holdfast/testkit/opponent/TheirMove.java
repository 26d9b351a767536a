package dev.holdfast.testkit.opponent;

import dev.holdfast.outcome.Outcome;
import java.time.Duration;

/** What the other side does when it is its turn. */
public sealed interface TheirMove {

    /**
     * Puts a package on the table.
     *
     * @param outcome the package
     * @param isFinal whether they say that it is their last
     * @param message the words; may be empty
     */
    record Bid(Outcome outcome, boolean isFinal, String message) implements TheirMove {}

    /** Accepts what we have on the table. */
    record Accept() implements TheirMove {}

    /** Declines what we have on the table. */
    record Decline() implements TheirMove {}

    /** Takes back what they have on the table. */
    record Withdraw() implements TheirMove {}

    /** Ends the negotiation. */
    record Leave() implements TheirMove {}

    /**
     * Lets time pass.
     *
     * @param time how much
     */
    record Wait(Duration time) implements TheirMove {}

    /** Has nothing more to do: the test ends here, whether or not the negotiation does. */
    record Stop() implements TheirMove {}
}
