package dev.holdfast.server.negotiations.mandate;

import dev.holdfast.negotiation.mandate.DealValue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.server.negotiations.terms.Reading;
import java.util.Optional;

/**
 * How the value of a package in money is read off it.
 *
 * @param side whether our side receives the money or pays it
 * @param price the name of the price, a decimal issue with a currency
 * @param quantity the name of a numeric issue by which the price is multiplied
 */
public record DealValueJson(DealValue.Side side, String price, Optional<String> quantity) {

    Optional<DealValue> read(Reading reading, OutcomeSpace space) {
        return reading.read(() -> {
            DealValue value = new DealValue(side, price, quantity);
            value.check(space);
            return value;
        });
    }

    public static DealValueJson of(DealValue value) {
        return new DealValueJson(value.side(), value.priceIssue(), value.quantityIssue());
    }
}
