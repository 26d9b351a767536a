package dev.holdfast.spi;

import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.offer.OffersOnTable;
import dev.holdfast.preference.search.InverseUtility;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What a strategy may know when it is asked for advice. Nothing reachable from it leads to the walk-away point.
 */
public interface Situation {

    /** The mandate without the walk-away point. */
    Brief brief();

    /** The time. */
    Instant now();

    /** The share of the negotiation that has passed, from 0 to 1: the larger of the share of time and of rounds. */
    double progress();

    /** The offers on the table, and how many the other side has made. */
    OffersOnTable offers();

    /** Everything that both sides have seen, oldest first. */
    List<PublicEvent> history();

    /** Whether our side has warned that it is close to its last word. */
    boolean warned();

    /** Whether our final offer stands. */
    boolean finalStands();

    /** Searches the outcomes within the limits of the settling point by our utility. */
    InverseUtility search();

    /** Chance for this turn: the same turn of the same negotiation always draws the same numbers. */
    RandomGenerator random();
}
