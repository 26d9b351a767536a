package dev.holdfast.analysis.result;

import dev.holdfast.negotiation.mandate.DealValue;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.AcceptableSet;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the least favourable price at which a package, its other terms as they are, is not beyond the walk-away point. */
final class LeastFavourablePrice {

    /** Up to this many prices are tried one by one, which is right for preferences of any shape. */
    private static final int FEW = 1 << 16;

    private final AcceptableSet acceptable;
    private final DealValue value;
    private final int position;
    private final int prices;

    LeastFavourablePrice(Mandate mandate, DealValue value) {
        this.acceptable = mandate.admissible();
        this.value = value;
        OutcomeSpace space = mandate.brief().space();
        this.position = space.position(value.priceIssue()).orElseThrow();
        this.prices = space.issues().get(position).size();
    }

    Optional<Outcome> find(Outcome terms) {
        return prices <= FEW ? tryAll(terms) : halve(terms);
    }

    private Optional<Outcome> tryAll(Outcome terms) {
        return IntStream.range(0, prices)
                .mapToObj(rank -> at(terms, rank))
                .filter(acceptable::contains)
                .findFirst();
    }

    /** Supposes that more money is never worse for our side. */
    private Optional<Outcome> halve(Outcome terms) {
        int low = 0;
        int high = prices - 1;
        while (low < high) {
            int middle = low + (high - low) / 2;
            if (acceptable.contains(at(terms, middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return Optional.of(at(terms, low)).filter(acceptable::contains);
    }

    /** The package at the price of a rank; rank 0 is the least favourable. */
    private Outcome at(Outcome terms, int rank) {
        int[] indexes = IntStream.range(0, terms.space().issues().size())
                .map(terms::index)
                .toArray();
        indexes[position] = value.side() == DealValue.Side.SELLER ? rank : prices - 1 - rank;
        return terms.space().at(indexes);
    }
}
