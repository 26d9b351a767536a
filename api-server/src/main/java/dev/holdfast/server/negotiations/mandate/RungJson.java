package dev.holdfast.server.negotiations.mandate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.negotiation.mandate.Rung;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.server.negotiations.terms.Reading;
import dev.holdfast.server.negotiations.terms.Terms;
import java.util.Map;
import java.util.Optional;

/**
 * A step of the plan: a utility from 0 to 1, or a package of terms.
 */
public record RungJson(Optional<Double> utility, Optional<Map<String, JsonNode>> terms) {

    public RungJson {
        if (utility.isPresent() == terms.isPresent()) {
            throw new IllegalArgumentException("needs either utility or terms");
        }
    }

    Optional<Rung> read(Reading reading, UtilityFunction preferences) {
        if (utility.isPresent()) {
            return reading.in("utility").read(() -> Rung.at(utility.get()));
        }
        Optional<Outcome> outcome = Terms.read(reading.in("terms"), terms.orElseThrow(), preferences.space());
        return outcome.map(named -> new Rung(preferences.utility(named), Optional.of(named)));
    }
}
