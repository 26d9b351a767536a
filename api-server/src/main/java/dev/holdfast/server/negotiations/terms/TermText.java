package dev.holdfast.server.negotiations.terms;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;

/** The value of a term: callers send text, or a number as it stands. */
final class TermText {

    /** A number with a larger exponent than this is no price, but would be written out digit by digit. */
    private static final int LARGEST_EXPONENT = 60;

    private TermText() {}

    /** The value as text; empty when it is neither text nor a sensible number. */
    static Optional<String> of(JsonNode value) {
        if (value.isTextual()) {
            return Optional.of(value.textValue());
        }
        if (!value.isNumber()) {
            return Optional.empty();
        }
        BigDecimal number = value.decimalValue();
        return Math.abs((long) number.scale()) > LARGEST_EXPONENT
                ? Optional.empty()
                : Optional.of(number.toPlainString());
    }
}
