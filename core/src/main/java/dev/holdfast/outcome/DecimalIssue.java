package dev.holdfast.outcome;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An issue whose values are exact decimals, {@code minimum, minimum + step, … , maximum}; a price when it has a currency.
 *
 * @param name the name of the issue
 * @param minimum the lowest value
 * @param maximum the highest value, a whole number of steps from the lowest
 * @param step the distance between neighbours, greater than 0
 * @param currency the ISO 4217 currency when the values are amounts of money
 */
public record DecimalIssue(
        String name, BigDecimal minimum, BigDecimal maximum, BigDecimal step, Optional<Currency> currency)
        implements NumericIssue {

    /** Checks the range and brings all numbers to one scale, at least that of the currency. */
    public DecimalIssue {
        Issue.requireName(name);
        Steps.between(name, minimum, maximum, step);
        int minorUnits = currency.map(Currency::getDefaultFractionDigits).orElse(0);
        int scale =
                Math.max(Math.max(minimum.scale(), step.scale()), Math.max(maximum.scale(), Math.max(minorUnits, 0)));
        minimum = minimum.setScale(scale);
        maximum = maximum.setScale(scale);
        step = step.setScale(scale);
    }

    /** A decimal without a unit. */
    public static DecimalIssue of(String name, String minimum, String maximum, String step) {
        return new DecimalIssue(
                name, new BigDecimal(minimum), new BigDecimal(maximum), new BigDecimal(step), Optional.empty());
    }

    /** A price in a currency. */
    public static DecimalIssue price(String name, String minimum, String maximum, String step, String currency) {
        return new DecimalIssue(
                name,
                new BigDecimal(minimum),
                new BigDecimal(maximum),
                new BigDecimal(step),
                Optional.of(Currency.getInstance(currency)));
    }

    private Steps steps() {
        return new Steps(minimum, step, size());
    }

    @Override
    public int size() {
        return maximum.subtract(minimum).divideToIntegralValue(step).intValueExact() + 1;
    }

    @Override
    public BigDecimal lowest() {
        return minimum;
    }

    @Override
    public BigDecimal highest() {
        return maximum;
    }

    @Override
    public BigDecimal number(int index) {
        return steps().number(index);
    }

    @Override
    public String text(int index) {
        return number(index).toPlainString();
    }

    @Override
    public OptionalInt indexOf(String text) {
        return steps().indexOf(text);
    }

    @Override
    public int firstAtLeast(BigDecimal bound) {
        return steps().firstAtLeast(bound);
    }

    @Override
    public int lastAtMost(BigDecimal bound) {
        return steps().lastAtMost(bound);
    }

    @Override
    public String allowed() {
        String unit = currency.map(c -> " " + c.getCurrencyCode()).orElse("");
        return "a number from " + minimum.toPlainString() + " to " + maximum.toPlainString() + unit + " in steps of "
                + step.toPlainString();
    }
}
