package dev.holdfast.plugin.titfortat;

import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first and the best of their offers, for us. Offers are judged when they are asked for. */
final class TheirBest {

    private final List<Outcome> unjudged = new ArrayList<>();
    private Optional<Outcome> first = Optional.empty();
    private Optional<Outcome> best = Optional.empty();

    void add(Outcome offer) {
        if (first.isEmpty()) {
            first = Optional.of(offer);
        }
        unjudged.add(offer);
    }

    /** There must have been one. */
    Outcome first() {
        return first.orElseThrow();
    }

    /** Of equally good ones, the earliest. */
    Optional<Outcome> outcome(Situation situation) {
        for (Outcome offer : unjudged) {
            if (best.isEmpty() || situation.utility(offer) > situation.utility(best.get())) {
                best = Optional.of(offer);
            }
        }
        unjudged.clear();
        return best;
    }
}
