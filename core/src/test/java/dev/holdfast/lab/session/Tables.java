package dev.holdfast.lab.session;

import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.lab.session.party.Position;
import dev.holdfast.lab.session.party.Seat;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.preference.raw.RawValues;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.Strategy;
import java.util.ArrayList;
import java.util.List;

/** Sessions about one price, which is better for the first party the higher its index and for the others the lower. */
final class Tables {

    static final OutcomeSpace SPACE = OutcomeSpace.of(new CategoricalIssue("price", List.of("0", "1", "2", "3", "4")));
    static final UtilityFunction RISING = preferences(0, 0.25, 0.5, 0.75, 1);
    static final UtilityFunction FALLING = preferences(1, 0.75, 0.5, 0.25, 0);

    private Tables() {}

    private static UtilityFunction preferences(double... utilities) {
        return RawAdditive.of(SPACE, List.of(new RawIssue("price", 1, RawValues.table(utilities))), 0);
    }

    static Outcome price(int index) {
        return SPACE.at(index);
    }

    static AlternatingOffers of(int rounds, double reservation, Strategy... strategies) {
        Limits limits = Limits.ofRounds(rounds);
        List<Seat> seats = new ArrayList<>();
        for (Strategy strategy : strategies) {
            UtilityFunction preferences = seats.isEmpty() ? RISING : FALLING;
            Position position = Position.of(preferences, reservation, 1, limits);
            seats.add(new Seat("party " + seats.size(), position, brief -> strategy));
        }
        return new AlternatingOffers(seats, limits);
    }

    static Strategy offering(int index) {
        return situation -> counter(index);
    }

    /** Accepts whatever is on the table, and offers the price before there is anything. */
    static Strategy accepting(int index) {
        return situation -> situation.theirUtility().isPresent() ? accept(situation) : counter(index);
    }

    static Advice counter(int index) {
        return Advice.of(new Move.Counter(price(index)), "test");
    }

    static Advice accept(Situation situation) {
        return Advice.of(
                new Move.Accept(situation.offers().theirs().orElseThrow().reference()), "test");
    }
}
