package dev.holdfast.server.negotiations.mandate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.server.negotiations.terms.LimitJson;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A settling point or a walk-away point.
 *
 * @param utility the lowest utility, from 0 to 1
 * @param terms a package whose utility is the lowest; instead of {@code utility}
 * @param limits limits on single issues, alone or beside one of the other two
 */
public record PointJson(
        Optional<Double> utility,
        Optional<Map<String, JsonNode>> terms,
        Optional<@Size(max = 200) List<@Valid LimitJson>> limits) {

    public PointJson {
        if (utility.isPresent() && terms.isPresent()) {
            throw new IllegalArgumentException("needs either utility or terms, not both");
        }
        if (utility.isEmpty() && terms.isEmpty() && limits.isEmpty()) {
            throw new IllegalArgumentException("needs utility, terms, or limits");
        }
    }

    @Override
    public String toString() {
        return "PointJson[…]";
    }
}
