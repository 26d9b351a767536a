package dev.holdfast.plugin.timedependent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.lab.session.AlternatingOffers;
import dev.holdfast.lab.session.Limits;
import dev.holdfast.lab.session.Position;
import dev.holdfast.lab.session.Seat;
import dev.holdfast.lab.session.SessionResult;
import dev.holdfast.lab.session.StrategyMaker;
import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.preference.raw.RawValues;
import dev.holdfast.spi.bidding.BiddingStrategy;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeDependentTest {

    private static final OutcomeSpace SPACE =
            OutcomeSpace.of(new CategoricalIssue("price", List.of("0", "1", "2", "3", "4")));

    private static Position position(double reservation, double... utilities) {
        RawIssue price = new RawIssue("price", 1, RawValues.table(utilities));
        return Position.of(RawAdditive.of(SPACE, List.of(price), 0), reservation, 1, Limits.ofRounds(20));
    }

    private static SessionResult play(StrategyMaker rising, StrategyMaker falling) {
        Seat first = new Seat("first", position(0.2, 0, 0.2, 0.5, 0.8, 1), rising);
        Seat second = new Seat("second", position(0.1, 1, 0.8, 0.5, 0.2, 0), falling);
        return new AlternatingOffers(List.of(first, second), Limits.ofRounds(20)).trace(1);
    }

    private static List<String> pricesOf(SessionResult result, int party) {
        return result.trace().stream()
                .filter(offer -> offer.party() == party)
                .map(offer -> offer.outcome().value("price"))
                .toList();
    }

    private static StrategyMaker along(double exponent) {
        return brief -> new BiddingStrategy(
                new Band(brief, Curve.polynomial(1, exponent), Curve.polynomial(1, exponent), 1e-4),
                (situation, theirUtility, next) -> false,
                "test");
    }

    @Test
    void aConcederComesDownBeforeABoulware() {
        List<String> boulware = pricesOf(play(along(4), along(1)), 0);
        List<String> conceder = pricesOf(play(along(0.25), along(1)), 0);

        assertThat(boulware.indexOf("3")).isGreaterThan(conceder.indexOf("3"));
        assertThat(boulware).startsWith("4").endsWith("2").doesNotContain("0");
    }

    @Test
    void offersGoDownToTheSettlingPointAndNoFurther() {
        assertThat(pricesOf(play(along(0.01), along(1)), 0)).endsWith("2").doesNotContain("0");
    }

    @Test
    void bothSidesOfTheSameCurveMeet() {
        StrategyMaker linear = brief -> {
            Band band = new Band(brief, Curve.polynomial(1, 1), Curve.polynomial(1, 1), 1e-4);
            return new BiddingStrategy(band, band, "test");
        };

        assertThat(play(linear, linear).agreement()).isPresent();
    }

    @Test
    void theExponentialCurveEndsWhereThePolynomialDoes() {
        StrategyMaker exponential = brief -> new BiddingStrategy(
                new Band(brief, Curve.exponential(1, 4), Curve.exponential(1, 4), 1e-4),
                (situation, theirUtility, next) -> false,
                "test");

        assertThat(pricesOf(play(exponential, exponential), 0)).startsWith("3").endsWith("1");
    }
}
