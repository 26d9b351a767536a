package dev.holdfast.spi.bidding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.lab.session.AlternatingOffers;
import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.lab.session.party.Position;
import dev.holdfast.lab.session.party.Seat;
import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.preference.raw.RawValues;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Strategy;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Our side asks for 10 in every round of nine; they offer what the test says, each worth a tenth of its number to us. */
class AcceptanceTest {

    private static final OutcomeSpace SPACE = OutcomeSpace.of(new CategoricalIssue(
            "price", IntStream.rangeClosed(0, 10).mapToObj(Integer::toString).toList()));
    private static final Limits NINE_ROUNDS = Limits.ofRounds(9);

    /** In which round they are accepted; the number of rounds when they never are. */
    private static int acceptedIn(Acceptance acceptance, int asked, int... offers) {
        Strategy us = new BiddingStrategy(situation -> SPACE.at(asked), acceptance, "test");
        Strategy them = situation ->
                Advice.of(new Move.Counter(SPACE.at(offers[Math.min(situation.round(), offers.length - 1)])), "test");
        Seat first = new Seat("them", position(-0.1, 1), brief -> them);
        Seat second = new Seat("us", position(0.1, 0), brief -> us);
        SessionResult result = new AlternatingOffers(List.of(first, second), NINE_ROUNDS).play(1);
        return result.agreement().isPresent() ? result.rounds() - 1 : 9;
    }

    private static Position position(double slope, double atZero) {
        double[] utilities = IntStream.rangeClosed(0, 10)
                .mapToDouble(price -> atZero + slope * price)
                .toArray();
        RawIssue price = new RawIssue("price", 1, RawValues.table(utilities));
        return Position.of(RawAdditive.of(SPACE, List.of(price), 0), 0, 1, NINE_ROUNDS);
    }

    @Test
    void nextComparesWithWhatWeWouldOffer() {
        assertThat(acceptedIn(Acceptance.next(), 7, 5, 6, 7)).isEqualTo(2);
        assertThat(acceptedIn(Acceptance.next(1.5, 0), 7, 3, 4, 5)).isEqualTo(2);
        assertThat(acceptedIn(Acceptance.next(1, 0.15), 7, 4, 5, 6)).isEqualTo(2);
    }

    @Test
    void previousComparesWithWhatWeHaveOffered() {
        assertThat(acceptedIn(Acceptance.previous(1, 0), 7, 9)).isEqualTo(1);
        assertThat(acceptedIn(Acceptance.gap(0.25), 7, 3, 4, 5)).isEqualTo(2);
    }

    @Test
    void constantAndTimeLookAtNothingElse() {
        assertThat(acceptedIn(Acceptance.constant(0.4), 10, 3, 4)).isEqualTo(1);
        assertThat(acceptedIn(Acceptance.time(0.5), 10, 0)).isEqualTo(4);
    }

    @Test
    void conditionsAreComposed() {
        Acceptance lateAndGood = Acceptance.time(0.5).and(Acceptance.constant(0.4));
        assertThat(acceptedIn(lateAndGood, 10, 4, 4, 4, 4, 3, 4)).isEqualTo(5);
        assertThat(acceptedIn(lateAndGood.or(Acceptance.constant(0.9)), 10, 4, 9))
                .isEqualTo(1);
    }

    @Test
    void lateTheBestOfAllBeforeIsEnough() {
        assertThat(acceptedIn(Acceptance.combined(0.5, Benchmark.BEST), 10, 3, 6, 2, 2, 5, 5, 6))
                .isEqualTo(6);
    }

    @Test
    void lateTheBestInAsMuchTimeAsIsLeftIsEnough() {
        // at 0.7 the window begins at 0.4, in the round of the first 2
        assertThat(acceptedIn(Acceptance.combined(0.7, Benchmark.BEST_IN_WINDOW), 10, 3, 6, 5, 2, 2, 2, 2))
                .isEqualTo(6);
        assertThat(acceptedIn(Acceptance.combined(0.7, Benchmark.BEST_IN_WINDOW), 10, 3, 6, 5, 2, 4, 2, 2))
                .isGreaterThan(6);
    }

    @Test
    void lateTheMeanInAsMuchTimeAsIsLeftIsEnough() {
        assertThat(acceptedIn(Acceptance.combined(0.7, Benchmark.MEAN_IN_WINDOW), 10, 3, 6, 5, 2, 4, 3, 3))
                .isEqualTo(6);
    }

    @Test
    void nothingBelowTheSettlingPointIsAcceptedWhateverTheConditionSays() {
        Strategy us = new BiddingStrategy(situation -> SPACE.at(10), Acceptance.time(0), "test");
        Strategy them = situation -> Advice.of(new Move.Counter(SPACE.at(2)), "test");
        RawIssue price = new RawIssue("price", 0.1, RawValues.table(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
        Position ours = Position.of(RawAdditive.of(SPACE, List.of(price), 0), 0.3, 1, NINE_ROUNDS);
        SessionResult result = new AlternatingOffers(
                        List.of(new Seat("them", position(-0.1, 1), brief -> them), new Seat("us", ours, brief -> us)),
                        NINE_ROUNDS)
                .play(1);
        assertThat(result.agreement()).isEmpty();
    }
}
