package dev.holdfast.spi.bidding;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Situation;

/** Decides what our side offers next. May keep only what follows from the history. */
public interface Bidding {

    /** The package to offer now, whether our side is going to or not; one that our side may propose, never null. */
    Outcome next(Situation situation);
}
