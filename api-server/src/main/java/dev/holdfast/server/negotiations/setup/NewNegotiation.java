package dev.holdfast.server.negotiations.setup;

import dev.holdfast.negotiation.charter.Mode;
import dev.holdfast.server.negotiations.mandate.DeadlineJson;
import dev.holdfast.server.negotiations.mandate.DealValueJson;
import dev.holdfast.server.negotiations.mandate.PlanJson;
import dev.holdfast.server.negotiations.mandate.PreferenceJson;
import dev.holdfast.server.negotiations.mandate.WalkAwayPointJson;
import dev.holdfast.server.negotiations.objective.Objective;
import dev.holdfast.server.negotiations.template.TemplateChoice;
import dev.holdfast.server.negotiations.terms.IssueJson;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All about a negotiation before it begins.
 *
 * @param title what it is about; both sides see it
 * @param mode who sends our side's moves; people, if it is not said
 * @param holders the names of those who get the first credentials
 * @param counterpartyExpiresAt from when the counterparty's first credential opens nothing; never, if it is not said
 * @param counterpartyOffers how many offers the counterparty may make, which it is never told; as many as it likes, if it
 *     is not said
 * @param issues what is negotiated; both sides see it
 * @param preferences what our side wants: for each issue, by its name
 * @param walkAwayPoint the secret part of the mandate; can be stated later, until the talk is opened
 * @param plan how far our side intends to go; needed unless there is a template
 * @param template a template of the tenant, instead of plan and walk-away point; for owners only
 * @param objective what our side wants above all; moves the target, and the pace when no strategies are named
 * @param deadline when the negotiation is over without a deal
 * @param concessionBudget the most utility that all our concessions together may cost, from 0 to 1
 * @param value how packages are valued in money
 * @param strategies who advises, in the order in which they are asked
 * @param guards settings of guards; every guard that the operator has granted takes part
 * @param trackers who measures
 * @param seed from which all chance is drawn, for talks that must be repeatable
 * @param readiness what is known already of the six facts
 */
public record NewNegotiation(
        @NotBlank @Size(max = 200) String title,
        Optional<Mode> mode,
        Optional<@Valid HoldersJson> holders,
        Optional<Instant> counterpartyExpiresAt,
        Optional<@Min(1) @Max(1_000_000) Integer> counterpartyOffers,
        @Size(min = 1, max = 100) List<@Valid IssueJson> issues,
        Map<String, @Valid PreferenceJson> preferences,
        Optional<@Valid WalkAwayPointJson> walkAwayPoint,
        Optional<@Valid PlanJson> plan,
        Optional<@Valid TemplateChoice> template,
        Optional<Objective> objective,
        @Valid DeadlineJson deadline,
        Optional<Double> concessionBudget,
        Optional<@Valid DealValueJson> value,
        Optional<@Size(min = 1, max = 20) List<@Valid PartJson>> strategies,
        Optional<@Size(max = 20) List<@Valid PartJson>> guards,
        Optional<@Size(max = 20) List<@Valid PartJson>> trackers,
        Optional<Long> seed,
        Optional<@Valid NewReadiness> readiness) {

    @Override
    public String toString() {
        return "NewNegotiation[…]";
    }
}
