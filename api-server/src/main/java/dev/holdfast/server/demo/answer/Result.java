package dev.holdfast.server.demo.answer;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** What a negotiation was worth, as its owner sees it. */
public record Result(
        String state,
        Closure closure,
        Optional<Double> utility,
        Optional<Money> value,
        Optional<Double> settlementPosition,
        Optional<Refused> bestRefused) {

    /** How it ended. */
    public record Closure(Optional<Map<String, String>> terms, Optional<String> reason, Optional<String> message) {}

    /** An amount of money. */
    public record Money(BigDecimal amount, String currency) {}

    /** The best offer that our side did not take. */
    public record Refused(
            Map<String, String> terms,
            double utility,
            boolean acceptable,
            double lossAvoided,
            double forgone,
            Optional<RefusedMoney> money) {}

    /** The same in money. */
    public record RefusedMoney(Money bestRefused, Money lossAvoided, Money forgone, Money walkAwayValue) {}
}
