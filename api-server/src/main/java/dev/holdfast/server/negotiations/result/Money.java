package dev.holdfast.server.negotiations.result;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.outcome.Outcome;
import java.math.BigDecimal;
import java.util.Optional;

/** An amount of money: received when positive, paid when negative. */
public record Money(@JsonFormat(shape = Shape.STRING) BigDecimal amount, String currency) {

    /** An amount in the currency of the brief, which must value packages in money. */
    static Money of(BigDecimal amount, Brief brief) {
        return new Money(
                amount, brief.dealValue().orElseThrow().currency(brief.space()).getCurrencyCode());
    }

    /** What a package is worth, when packages are valued in money. */
    static Optional<Money> of(Outcome outcome, Brief brief) {
        return brief.dealValue().map(value -> of(value.of(outcome), brief));
    }
}
