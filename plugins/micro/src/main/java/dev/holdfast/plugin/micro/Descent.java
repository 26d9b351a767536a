package dev.holdfast.plugin.micro;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.search.InverseUtility;
import dev.holdfast.spi.bidding.Scale;
import java.util.List;
import java.util.Optional;

/** Our packages from the opening down to the settling point. Fetches as many as are asked for, and then twice as many. */
final class Descent {

    private static final int FIRST = 64;

    private final InverseUtility search;
    private final Scale scale;
    private List<Outcome> ranked;
    private int fetched = FIRST;

    Descent(Brief brief, InverseUtility search) {
        this.search = search;
        this.scale = Scale.of(brief);
        this.ranked = search.within(scale.low(), scale.high(), fetched).exactOrNot();
    }

    /** The package at a rank, from 0; empty when there are not so many. */
    Optional<Outcome> at(int rank) {
        while (rank >= ranked.size() && ranked.size() == fetched) {
            fetched *= 2;
            ranked = search.within(scale.low(), scale.high(), fetched).exactOrNot();
        }
        return rank < ranked.size() ? Optional.of(ranked.get(rank)) : Optional.empty();
    }

    /** Where there is nothing at all between the settling point and the opening, the best there is. */
    Outcome first() {
        return at(0).orElseGet(() ->
                search.worstNotBelow(scale.low()).orElseGet(search::best).exactOrNot());
    }

    /** The lowest utility that our side offers. */
    double lowest() {
        return scale.low();
    }
}
