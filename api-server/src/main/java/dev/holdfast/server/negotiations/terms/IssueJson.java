package dev.holdfast.server.negotiations.terms;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.DecimalIssue;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.Issue;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** One thing that is negotiated, and the values that it can take. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = IssueJson.OfDecimals.class, name = "decimal"),
    @JsonSubTypes.Type(value = IssueJson.OfIntegers.class, name = "integer"),
    @JsonSubTypes.Type(value = IssueJson.OfLabels.class, name = "categorical")
})
public sealed interface IssueJson {

    String name();

    /** The issue; empty when it is wrong, which the reading then knows. */
    Optional<Issue> read(Reading reading);

    static IssueJson of(Issue issue) {
        if (issue instanceof DecimalIssue decimal) {
            return new OfDecimals(
                    decimal.name(),
                    decimal.lowest(),
                    decimal.highest(),
                    decimal.step(),
                    decimal.currency().map(Currency::getCurrencyCode));
        } else if (issue instanceof IntegerIssue whole) {
            return new OfIntegers(
                    whole.name(),
                    whole.lowest().longValueExact(),
                    whole.highest().longValueExact());
        }
        return new OfLabels(issue.name(), ((CategoricalIssue) issue).values());
    }

    /** Numbers from min to max in steps; amounts of money when there is a currency (ISO 4217). */
    record OfDecimals(
            String name,
            @JsonFormat(shape = Shape.STRING) BigDecimal min,
            @JsonFormat(shape = Shape.STRING) BigDecimal max,
            @JsonFormat(shape = Shape.STRING) BigDecimal step,
            Optional<String> currency)
            implements IssueJson {

        @Override
        public Optional<Issue> read(Reading reading) {
            Optional<Optional<Currency>> money = reading.in("currency").read(() -> currency.map(OfDecimals::currency));
            return money.flatMap(known -> reading.read(() -> new DecimalIssue(name, min, max, step, known)));
        }

        private static Currency currency(String code) {
            return Currency.getAvailableCurrencies().stream()
                    .filter(each -> each.getCurrencyCode().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("must be a currency of ISO 4217, such as EUR"));
        }
    }

    /** The whole numbers from min to max. */
    record OfIntegers(String name, long min, long max) implements IssueJson {

        @Override
        public Optional<Issue> read(Reading reading) {
            return reading.read(() -> new IntegerIssue(name, min, max));
        }
    }

    /** Labels. */
    record OfLabels(String name, List<String> values) implements IssueJson {

        @Override
        public Optional<Issue> read(Reading reading) {
            return reading.read(() -> new CategoricalIssue(name, values));
        }
    }
}
