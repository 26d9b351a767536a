package dev.holdfast.server.store.codec;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.holdfast.negotiation.mandate.ConcessionBudget;
import dev.holdfast.negotiation.mandate.Deadline;
import dev.holdfast.negotiation.mandate.DealValue;
import dev.holdfast.negotiation.mandate.Plan;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.LinearAdditive;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.ValueFunction;
import dev.holdfast.preference.WeightedIssue;
import java.util.List;
import java.util.Optional;

/** What our side wants, and the brief that says so. */
final class PreferenceForms {

    private PreferenceForms() {}

    abstract static class OfBrief {

        @JsonCreator
        OfBrief(
                @JsonProperty("preferences") UtilityFunction preferences,
                @JsonProperty("plan") Plan plan,
                @JsonProperty("deadline") Deadline deadline,
                @JsonProperty("budget") ConcessionBudget budget,
                @JsonProperty("dealValue") Optional<DealValue> dealValue) {}

        @JsonProperty("preferences")
        abstract UtilityFunction preferences();

        @JsonProperty("plan")
        abstract Plan plan();

        @JsonProperty("deadline")
        abstract Deadline deadline();

        @JsonProperty("budget")
        abstract ConcessionBudget budget();

        @JsonProperty("dealValue")
        abstract Optional<DealValue> dealValue();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes(@JsonSubTypes.Type(value = LinearAdditive.class, name = "linear-additive"))
    interface OfUtilityFunction {}

    abstract static class OfLinearAdditive {

        @JsonCreator
        OfLinearAdditive(
                @JsonProperty("space") OutcomeSpace space,
                @JsonProperty("weightedIssues") List<WeightedIssue> weightedIssues) {}

        @JsonProperty("space")
        abstract OutcomeSpace space();

        @JsonProperty("weightedIssues")
        abstract List<WeightedIssue> weightedIssues();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ValueFunction.Table.class, name = "table"),
        @JsonSubTypes.Type(value = ValueFunction.Linear.class, name = "linear"),
        @JsonSubTypes.Type(value = ValueFunction.Triangular.class, name = "triangular")
    })
    interface OfValueFunction {}
}
