package dev.holdfast.engine.view;

import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.offer.OffersOnTable;
import dev.holdfast.preference.search.InverseUtility;
import dev.holdfast.spi.Situation;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What a strategy receives. It holds these values and nothing else: not the session, not the negotiation, whose fields
 * would lead a curious plugin to the walk-away point.
 */
public record TurnSituation(
        Brief brief,
        Instant now,
        double progress,
        OffersOnTable offers,
        List<PublicEvent> history,
        boolean warned,
        boolean finalStands,
        InverseUtility search,
        RandomGenerator random)
        implements Situation {}
