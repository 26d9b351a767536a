package dev.holdfast.plugin.timedependent;

import static dev.holdfast.testkit.lab.PriceSession.play;
import static dev.holdfast.testkit.lab.PriceSession.pricesOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.lab.session.party.StrategyMaker;
import dev.holdfast.spi.bidding.BiddingStrategy;
import dev.holdfast.spi.bidding.Curve;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeDependentTest {

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
