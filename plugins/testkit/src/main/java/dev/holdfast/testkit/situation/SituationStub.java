package dev.holdfast.testkit.situation;

import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.offer.OffersOnTable;
import dev.holdfast.preference.search.InverseUtility;
import dev.holdfast.spi.Situation;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** A situation that consists of exactly what it was made of. */
public record SituationStub(
        Brief brief,
        Instant now,
        double progress,
        OffersOnTable offers,
        List<PublicEvent> history,
        boolean warned,
        boolean finalStands,
        InverseUtility search,
        long seed)
        implements Situation {

    /** Copies the history. */
    public SituationStub {
        history = List.copyOf(history);
    }

    /** Chance from the beginning, each time it is asked for. */
    @Override
    public RandomGenerator random() {
        return new SplittableRandom(seed);
    }
}
