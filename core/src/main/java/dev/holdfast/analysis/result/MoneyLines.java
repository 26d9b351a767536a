package dev.holdfast.analysis.result;

import dev.holdfast.negotiation.mandate.DealValue;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.outcome.Outcome;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A refused offer in money. The lines add up to the cent: {@code bestRefused + lossAvoided − forgone = walkAwayValue}. For
 * the owner only.
 *
 * @param bestRefused the money of the refused package
 * @param lossAvoided how much was missing; 0 when nothing was
 * @param forgone how much more than needed was offered; 0 when it was not enough
 * @param walkAwayValue the money of the same package at the least favourable price that would not have been beyond the
 *     walk-away point
 */
public record MoneyLines(BigDecimal bestRefused, BigDecimal lossAvoided, BigDecimal forgone, BigDecimal walkAwayValue) {

    /** Checks that the lines add up and none of them is a negative loss or gain. */
    public MoneyLines {
        if (bestRefused.add(lossAvoided).subtract(forgone).compareTo(walkAwayValue) != 0) {
            throw new IllegalArgumentException("the lines must add up");
        }
        if (lossAvoided.signum() < 0 || forgone.signum() < 0) {
            throw new IllegalArgumentException("neither the loss avoided nor what was forgone can be negative");
        }
    }

    /** Empty when packages have no value in money, or no price could have made this one acceptable. */
    static Optional<MoneyLines> of(Mandate mandate, Outcome refused) {
        return mandate.brief().dealValue().flatMap(value -> new LeastFavourablePrice(mandate, value)
                .find(refused)
                .flatMap(atWalkAway -> compare(value, refused, atWalkAway, mandate.admits(refused))));
    }

    private static Optional<MoneyLines> compare(
            DealValue value, Outcome refused, Outcome atWalkAway, boolean acceptable) {
        BigDecimal bestRefused = value.of(refused);
        BigDecimal walkAwayValue = value.of(atWalkAway);
        BigDecimal missing = walkAwayValue.subtract(bestRefused);
        BigDecimal zero = missing.subtract(missing);
        if (acceptable) {
            return Optional.of(new MoneyLines(bestRefused, zero, missing.negate(), walkAwayValue));
        }
        // where less money would have been acceptable and this was not, money is not what was missing
        return missing.signum() < 0
                ? Optional.empty()
                : Optional.of(new MoneyLines(bestRefused, missing, zero, walkAwayValue));
    }

    @Override
    public String toString() {
        return "MoneyLines[secret]";
    }
}
