package dev.holdfast.server.negotiations.mandate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.server.negotiations.terms.LimitJson;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The secret part of the mandate. Without utility, terms and limits the point follows from the alternatives.
 *
 * @param utility the lowest utility with which a deal is better than none, from 0 to 1
 * @param terms a package whose utility is that; instead of {@code utility}
 * @param limits limits on single issues, alone or beside one of the other two
 * @param alternatives what our side may do without a deal; their probabilities sum to 1
 * @param lastDecision what to do with their last offer when it lies between walk-away point and settling point
 */
public record WalkAwayPointJson(
        Optional<Double> utility,
        Optional<Map<String, JsonNode>> terms,
        Optional<@Size(max = 200) List<@Valid LimitJson>> limits,
        Optional<@Size(min = 1, max = 100) List<@Valid AlternativeJson>> alternatives,
        Optional<LastDecision> lastDecision) {

    public WalkAwayPointJson {
        if (utility.isPresent() && terms.isPresent()) {
            throw new IllegalArgumentException("needs either utility or terms, not both");
        }
        if (utility.isEmpty() && terms.isEmpty() && limits.isEmpty() && alternatives.isEmpty()) {
            throw new IllegalArgumentException("needs utility, terms, limits, or alternatives");
        }
    }

    /** One thing that our side may do without a deal. */
    public record AlternativeJson(@Size(min = 1, max = 200) String name, double probability, double utility) {

        @Override
        public String toString() {
            return "AlternativeJson[…]";
        }
    }

    Optional<PointJson> point() {
        boolean given = utility.isPresent() || terms.isPresent() || limits.isPresent();
        return given ? Optional.of(new PointJson(utility, terms, limits)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "WalkAwayPointJson[…]";
    }
}
