package dev.holdfast.plugin.field;

import dev.holdfast.lab.session.AlternatingOffers;
import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.lab.session.party.Position;
import dev.holdfast.lab.session.party.Seat;
import dev.holdfast.lab.session.party.StrategyMaker;
import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.preference.raw.RawValues;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.bidding.Acceptance;
import dev.holdfast.spi.bidding.Bidding;
import dev.holdfast.spi.bidding.BiddingStrategy;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Two hundred rounds about a price from 0 to 10, of which our side wants as much as it can get and at least 1. */
final class Sessions {

    static final OutcomeSpace SPACE = OutcomeSpace.of(new IntegerIssue("price", 0, 10));

    private static final Limits LIMITS = Limits.ofRounds(200);

    private Sessions() {}

    static <T extends Bidding & Acceptance> SessionResult play(Function<Brief, T> parts, StrategyMaker opponent) {
        StrategyMaker ours = brief -> {
            T made = parts.apply(brief);
            return new BiddingStrategy(made, made, "test");
        };
        Seat first = new Seat("ours", position(0.1, 0.1, 0), ours);
        Seat second = new Seat("theirs", position(0, -0.1, 1), opponent);
        return new AlternatingOffers(List.of(first, second), LIMITS).trace(1);
    }

    private static Position position(double reservation, double slope, double offset) {
        double[] utilities = IntStream.rangeClosed(0, 10)
                .mapToDouble(price -> offset + slope * price)
                .toArray();
        RawIssue price = new RawIssue("price", 1, RawValues.table(utilities));
        return Position.of(RawAdditive.of(SPACE, List.of(price), 0), reservation, 1, LIMITS);
    }

    /** The prices that our side has offered, in order. */
    static List<Integer> prices(SessionResult result) {
        return result.trace().stream()
                .filter(offer -> offer.party() == 0)
                .map(offer -> offer.outcome().index(0))
                .toList();
    }

    /** Offers one price for ever and takes nothing. */
    static StrategyMaker always(int price) {
        return brief -> situation -> Advice.of(new Move.Counter(SPACE.at(price)), "test");
    }

    /** Rises evenly from price 0 to a last one and takes nothing. */
    static StrategyMaker risingTo(int last) {
        return brief ->
                situation -> Advice.of(new Move.Counter(SPACE.at(situation.round() * (last + 1) / 200)), "test");
    }
}
