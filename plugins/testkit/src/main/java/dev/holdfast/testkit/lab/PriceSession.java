package dev.holdfast.testkit.lab;

import dev.holdfast.lab.session.AlternatingOffers;
import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.lab.session.party.Position;
import dev.holdfast.lab.session.party.Seat;
import dev.holdfast.lab.session.party.StrategyMaker;
import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.preference.raw.RawValues;
import java.util.List;

/** Twenty rounds about a price from 0 to 4: the first party wants it high, the second low. */
public final class PriceSession {

    /** The prices; the outcome at index 3 is the price 3. */
    public static final OutcomeSpace SPACE =
            OutcomeSpace.of(new CategoricalIssue("price", List.of("0", "1", "2", "3", "4")));

    private static final Limits LIMITS = Limits.ofRounds(20);

    private PriceSession() {}

    /** Plays the session and keeps its offers. */
    public static SessionResult play(StrategyMaker rising, StrategyMaker falling) {
        Seat first = new Seat("first", position(0.2, 0, 0.2, 0.5, 0.8, 1), rising);
        Seat second = new Seat("second", position(0.1, 1, 0.8, 0.5, 0.2, 0), falling);
        return new AlternatingOffers(List.of(first, second), LIMITS).trace(1);
    }

    private static Position position(double reservation, double... utilities) {
        RawIssue price = new RawIssue("price", 1, RawValues.table(utilities));
        return Position.of(RawAdditive.of(SPACE, List.of(price), 0), reservation, 1, LIMITS);
    }

    /** The prices that a party has offered, in order. */
    public static List<String> pricesOf(SessionResult result, int party) {
        return result.trace().stream()
                .filter(offer -> offer.party() == party)
                .map(offer -> offer.outcome().value("price"))
                .toList();
    }
}
