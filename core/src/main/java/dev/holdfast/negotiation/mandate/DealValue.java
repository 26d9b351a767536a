package dev.holdfast.negotiation.mandate;

import dev.holdfast.outcome.DecimalIssue;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.NumericIssue;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;

/**
 * How the value of a package in money is read off it: price, times quantity when there is one.
 *
 * @param side whether our side receives the money or pays it
 * @param priceIssue the name of the price, a decimal issue with a currency
 * @param quantityIssue the name of a numeric issue by which the price is multiplied
 */
public record DealValue(Side side, String priceIssue, Optional<String> quantityIssue) {

    /** The two sides of a sale. */
    public enum Side {
        /** Our side receives the money. */
        SELLER,
        /** Our side pays the money. */
        BUYER
    }

    /**
     * Checks that the issues exist and are of the right kind.
     *
     * @throws IllegalArgumentException saying which one is not
     */
    public void check(OutcomeSpace space) {
        currency(space);
        if (quantityIssue.isPresent() && !(issue(space, quantityIssue.get()) instanceof NumericIssue)) {
            throw new IllegalArgumentException("the quantity issue '" + quantityIssue.get() + "' must be numeric");
        }
    }

    /** The currency of the price. */
    public Currency currency(OutcomeSpace space) {
        if (issue(space, priceIssue) instanceof DecimalIssue price
                && price.currency().isPresent()) {
            return price.currency().get();
        }
        throw new IllegalArgumentException(
                "the price issue '" + priceIssue + "' must be a decimal issue with a currency");
    }

    /** The money of a package, rounded half-even to the currency's minor unit: received when positive, paid when negative. */
    public BigDecimal of(Outcome outcome) {
        BigDecimal quantity = quantityIssue.map(outcome::number).orElse(BigDecimal.ONE);
        BigDecimal total = outcome.number(priceIssue).multiply(quantity);
        int minorUnits = Math.max(0, currency(outcome.space()).getDefaultFractionDigits());
        return (side == Side.SELLER ? total : total.negate()).setScale(minorUnits, RoundingMode.HALF_EVEN);
    }

    private static Issue issue(OutcomeSpace space, String name) {
        int position = space.position(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no issue '" + name + "'"));
        return space.issues().get(position);
    }
}
