package dev.holdfast.server.negotiations.mandate;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.mandate.ConcessionBudget;
import dev.holdfast.negotiation.mandate.Deadline;
import dev.holdfast.negotiation.mandate.DealValue;
import dev.holdfast.negotiation.mandate.Plan;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.server.negotiations.terms.IssueJson;
import dev.holdfast.server.negotiations.terms.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the mandate without its secret part, step by step, as far as each step has what it stands on. */
public final class BriefReader {

    private final Reading reading;

    /** Reads from a body whose components have the names that are used here. */
    public BriefReader(Reading reading) {
        this.reading = reading;
    }

    public Optional<OutcomeSpace> space(List<IssueJson> json) {
        List<Issue> issues = new ArrayList<>();
        Reading list = reading.in("issues");
        for (int index = 0; index < json.size(); index++) {
            json.get(index).read(list.in(index)).ifPresent(issues::add);
        }
        return issues.size() == json.size() ? list.read(() -> new OutcomeSpace(issues)) : Optional.empty();
    }

    public Optional<UtilityFunction> preferences(Map<String, PreferenceJson> json, OutcomeSpace space) {
        return Preferences.read(reading.in("preferences"), json, space);
    }

    public Optional<Plan> plan(PlanJson json, UtilityFunction preferences) {
        return json.read(reading.in("plan"), preferences);
    }

    public Optional<Deadline> deadline(DeadlineJson json, Instant now) {
        return json.read(reading.in("deadline"), now);
    }

    public Optional<ConcessionBudget> budget(double utility) {
        return reading.in("concessionBudget").read(() -> new ConcessionBudget(utility));
    }

    public Optional<DealValue> value(DealValueJson json, OutcomeSpace space) {
        return json.read(reading.in("value"), space);
    }

    /** The brief; what can still be wrong when all its parts are right is that the plan cannot be followed. */
    public Optional<Brief> brief(
            UtilityFunction preferences,
            Plan plan,
            Deadline deadline,
            ConcessionBudget budget,
            Optional<DealValue> value) {
        return reading.in("plan").read(() -> new Brief(preferences, plan, deadline, budget, value));
    }
}
