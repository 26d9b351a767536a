package dev.holdfast.server.demo.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What must be true at the end.
 *
 * @param state how the negotiation must have ended
 * @param terms the package that must have been agreed on
 * @param settlementPositionAtLeast how far from the walk-away point (0) towards the target (1) the deal must lie
 * @param ourConcessionsAtMost how many concessions our side may have made
 * @param moves moves that our side must have made
 * @param findings codes of findings that must have been shown to our side
 */
public record Expectation(
        End state,
        Optional<Map<String, JsonNode>> terms,
        Optional<@DecimalMin("-100") @DecimalMax("1") Double> settlementPositionAtLeast,
        Optional<@Min(0) Integer> ourConcessionsAtMost,
        Optional<@Size(max = 20) List<OurMove>> moves,
        Optional<@Size(max = 50) List<String>> findings) {

    /** How a negotiation can end. */
    public enum End {
        AGREED,
        WALKED_AWAY,
        WITHDRAWN_BY_THEM,
        EXPIRED
    }

    /** What our side can have done. */
    public enum OurMove {
        OFFER,
        TRADE,
        HOLD,
        WARN,
        FINAL,
        ACCEPT,
        DECLINE,
        WALK_AWAY
    }

    public Expectation {
        if (state != End.AGREED && (terms.isPresent() || settlementPositionAtLeast.isPresent())) {
            throw new IllegalArgumentException(
                    "terms and settlementPositionAtLeast are for negotiations that end AGREED");
        }
    }
}
