package dev.holdfast.server.demo.answer;

import java.math.BigDecimal;
import java.util.Optional;

/** One thing that is negotiated. */
public record Issue(
        String name,
        String type,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        Optional<BigDecimal> step,
        Optional<String> currency) {

    /** Whether its values are numbers. */
    public boolean isNumeric() {
        return min.isPresent();
    }
}
