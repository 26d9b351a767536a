package dev.holdfast.analysis.result;

import dev.holdfast.negotiation.Closed;
import dev.holdfast.negotiation.Status;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.preference.Alternatives;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a closed negotiation was worth. For the owner only: most of it follows from the walk-away point, so its text form
 * says nothing. Money is in the currency of the deal value, received when positive and paid when negative.
 */
public sealed interface ResultStatement {

    /** How the negotiation ended. */
    Status status();

    /** The utility to expect without a deal, where the owner has stated alternatives. */
    OptionalDouble alternatives();

    /**
     * There is a deal.
     *
     * @param deal the offer that was accepted
     * @param utility how good it is for us
     * @param value its value in money, when packages are valued in money
     * @param settlementPosition where it lies between the walk-away point (0) and the target (1), in utility; empty when
     *     the two are the same
     */
    record Agreement(
            Offer deal,
            double utility,
            Optional<BigDecimal> value,
            OptionalDouble settlementPosition,
            OptionalDouble alternatives)
            implements ResultStatement {

        @Override
        public Status status() {
            return Status.AGREED;
        }

        @Override
        public String toString() {
            return "Agreement[secret]";
        }
    }

    /**
     * There is no deal.
     *
     * @param walkAwayReason why our side walked away, if it did
     * @param bestRefused what the best offer of the other side would have been worth; empty when they made none, or when
     *     no walk-away point was ever stated
     */
    record NoDeal(
            Status status,
            Optional<WalkAwayReason> walkAwayReason,
            Optional<RefusedOffer> bestRefused,
            OptionalDouble alternatives)
            implements ResultStatement {

        @Override
        public String toString() {
            return "NoDeal[secret]";
        }
    }

    /**
     * The statement of a closed negotiation.
     *
     * @param events its public events, oldest first
     */
    static ResultStatement of(Closed closed, List<PublicEvent> events) {
        Optional<Mandate> mandate = closed.course().wholeMandate();
        OptionalDouble alternatives = mandate.flatMap(all -> all.reservation().alternatives())
                .map(Alternatives::expectedUtility)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
        if (closed.closure().deal().isPresent()) {
            return agreement(mandate.orElseThrow(), closed.closure().deal().get(), alternatives);
        }
        return new NoDeal(
                closed.status(),
                closed.closure().walkAwayReason(),
                mandate.flatMap(all -> RefusedOffer.best(all, events)),
                alternatives);
    }

    private static Agreement agreement(Mandate mandate, Offer deal, OptionalDouble alternatives) {
        double utility = mandate.brief().preferences().utility(deal.outcome());
        double bottom = mandate.admissible().lowestUtility();
        double height = mandate.brief().plan().target().utility() - bottom;
        return new Agreement(
                deal,
                utility,
                mandate.brief().dealValue().map(value -> value.of(deal.outcome())),
                height > 0 ? OptionalDouble.of((utility - bottom) / height) : OptionalDouble.empty(),
                alternatives);
    }
}
