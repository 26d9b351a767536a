package dev.holdfast.server.store.codec;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.DecimalIssue;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.IssueLimit;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Issues and limits on them. */
final class IssueForms {

    private IssueForms() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = CategoricalIssue.class, name = "categorical"),
        @JsonSubTypes.Type(value = IntegerIssue.class, name = "integer"),
        @JsonSubTypes.Type(value = DecimalIssue.class, name = "decimal")
    })
    interface OfIssue {}

    abstract static class OfCategoricalIssue {

        @JsonCreator
        OfCategoricalIssue(@JsonProperty("name") String name, @JsonProperty("values") List<String> values) {}

        @JsonProperty("name")
        abstract String name();

        @JsonProperty("values")
        abstract List<String> values();
    }

    abstract static class OfDecimalIssue {

        @JsonCreator
        OfDecimalIssue(
                @JsonProperty("name") String name,
                @JsonProperty("minimum") BigDecimal minimum,
                @JsonProperty("maximum") BigDecimal maximum,
                @JsonProperty("step") BigDecimal step,
                @JsonProperty("currency") Optional<Currency> currency) {}

        @JsonProperty("name")
        abstract String name();

        @JsonProperty("minimum")
        abstract BigDecimal lowest();

        @JsonProperty("maximum")
        abstract BigDecimal highest();

        @JsonProperty("step")
        abstract BigDecimal step();

        @JsonProperty("currency")
        abstract Optional<Currency> currency();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = IssueLimit.AtLeast.class, name = "at-least"),
        @JsonSubTypes.Type(value = IssueLimit.AtMost.class, name = "at-most"),
        @JsonSubTypes.Type(value = IssueLimit.OneOf.class, name = "one-of")
    })
    interface OfIssueLimit {}

    abstract static class OfOneOf {

        @JsonSerialize(using = ExactForms.SortedWriter.class)
        abstract Set<String> values();
    }
}
