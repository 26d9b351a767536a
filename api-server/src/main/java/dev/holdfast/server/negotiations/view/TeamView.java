package dev.holdfast.server.negotiations.view;

import dev.holdfast.negotiation.Course;
import dev.holdfast.negotiation.charter.Mode;
import dev.holdfast.negotiation.charter.PartChoice;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.server.negotiations.mandate.DeadlineJson;
import dev.holdfast.server.negotiations.mandate.DealValueJson;
import dev.holdfast.server.negotiations.mandate.PlanView;
import dev.holdfast.server.negotiations.mandate.PreferenceJson;
import dev.holdfast.server.negotiations.mandate.Preferences;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What our team sees of a negotiation beyond the talk: the mandate without its secret part, and who takes part.
 */
public record TeamView(
        Mode mode,
        Map<String, PreferenceJson> preferences,
        PlanView plan,
        DeadlineJson deadline,
        double concessionBudget,
        Optional<DealValueJson> value,
        Optional<Integer> counterpartyOffers,
        List<PartView> strategies,
        List<PartView> guards,
        List<PartView> trackers) {

    /** A plugin part and the settings that differ from their defaults. */
    public record PartView(String name, Map<String, Object> settings) {

        static List<PartView> of(List<PartChoice> choices) {
            return choices.stream()
                    .map(choice -> new PartView(choice.name(), new TreeMap<>(choice.settings())))
                    .toList();
        }
    }

    static TeamView of(Course course) {
        Brief brief = course.brief();
        return new TeamView(
                course.charter().mode(),
                Preferences.json(brief.preferences()),
                PlanView.of(brief.plan()),
                DeadlineJson.of(brief.deadline()),
                brief.budget().utility(),
                brief.dealValue().map(DealValueJson::of),
                course.charter().offerQuota(),
                PartView.of(course.charter().strategies()),
                PartView.of(course.charter().guards()),
                PartView.of(course.charter().trackers()));
    }
}
