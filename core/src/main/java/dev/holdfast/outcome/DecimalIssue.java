package dev.holdfast.outcome;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An issue whose values are exact decimals, {@code minimum, minimum + step, … , maximum}; a price when it has a currency.
 * All its numbers have one scale, at least that of the currency.
 */
public final class DecimalIssue implements NumericIssue {

    private final String name;
    private final BigDecimal maximum;
    private final Optional<Currency> currency;
    private final Steps steps;

    /**
     * Makes the issue.
     *
     * @param name the name of the issue
     * @param minimum the lowest value
     * @param maximum the highest value, a whole number of steps from the lowest
     * @param step the distance between neighbours, greater than 0
     * @param currency the ISO 4217 currency when the values are amounts of money
     */
    public DecimalIssue(
            String name, BigDecimal minimum, BigDecimal maximum, BigDecimal step, Optional<Currency> currency) {
        this.name = Issue.requireName(name);
        Steps given = Steps.between(name, minimum, maximum, step);
        int minorUnits = currency.map(Currency::getDefaultFractionDigits).orElse(0);
        int scale =
                Math.max(Math.max(minimum.scale(), step.scale()), Math.max(maximum.scale(), Math.max(minorUnits, 0)));
        this.maximum = maximum.setScale(scale);
        this.currency = currency;
        this.steps = new Steps(minimum.setScale(scale), step.setScale(scale), given.size());
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

    /** The distance between neighbours. */
    public BigDecimal step() {
        return steps.step();
    }

    /** The currency when the values are amounts of money. */
    public Optional<Currency> currency() {
        return currency;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int size() {
        return steps.size();
    }

    @Override
    public BigDecimal lowest() {
        return steps.lowest();
    }

    @Override
    public BigDecimal highest() {
        return maximum;
    }

    @Override
    public BigDecimal number(int index) {
        return steps.number(index);
    }

    @Override
    public String text(int index) {
        return number(index).toPlainString();
    }

    @Override
    public OptionalInt indexOf(String text) {
        return steps.indexOf(text);
    }

    @Override
    public int firstAtLeast(BigDecimal bound) {
        return steps.firstAtLeast(bound);
    }

    @Override
    public int lastAtMost(BigDecimal bound) {
        return steps.lastAtMost(bound);
    }

    @Override
    public String allowed() {
        String unit = currency.map(c -> " " + c.getCurrencyCode()).orElse("");
        return "a number from " + lowest().toPlainString() + " to " + maximum.toPlainString() + unit + " in steps of "
                + step().toPlainString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DecimalIssue that
                && name.equals(that.name)
                && steps.equals(that.steps)
                && currency.equals(that.currency);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + steps.hashCode();
    }

    @Override
    public String toString() {
        return name + ": " + allowed();
    }
}
