package dev.holdfast.plugin.hybrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.holdfast.lab.session.AlternatingOffers;
import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.lab.session.party.Position;
import dev.holdfast.lab.session.party.Seat;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.preference.raw.RawValues;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.bidding.Acceptance;
import dev.holdfast.spi.bidding.BiddingStrategy;
import dev.holdfast.spi.bidding.opponent.ModelKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A price from 0 to 10,000, which we want high: our utility is the price. */
class HybridTest {

    private static final OutcomeSpace SPACE = OutcomeSpace.of(new IntegerIssue("price", 0, 10_000));
    private static final Limits LIMITS = Limits.ofRounds(9);

    @Test
    void untilTheyHaveMovedTwiceTheCurveDecides() {
        double[] ours = ours(0);
        // (1 − t)² + 2 (1 − t) t · 0.75 + t² · 0.725 at t = 0.1 and 0.2
        assertThat(ours[0]).isCloseTo(0.81 + 0.135 + 0.00725, within(2e-4));
        assertThat(ours[1]).isCloseTo(0.64 + 0.24 + 0.029, within(2e-4));
    }

    @Test
    void whatTheyGiveIsAnsweredBeforeTheTimeDecides() {
        double[] nothing = ours(0, 0, 0, 0);
        double[] something = ours(0, 1000, 2000, 3000);
        double time = 0.4;
        // three steps of 0.1, weights 0.11 + 0.22 + 0.66, half of it and the more the later
        double given = 0.099 * 0.5 * (1 + time);
        double byTime = 0.36 + 2 * 0.6 * 0.4 * 0.75 + 0.16 * 0.725;
        assertThat(something[3])
                .isCloseTo((1 - time * time) * (something[2] - given) + time * time * byTime, within(2e-4));
        assertThat(something[3]).isLessThan(nothing[3]);
    }

    @Test
    void itEndsOnTheCurve() {
        assertThat(ours(0)[8]).isGreaterThan(0.72);
    }

    @Test
    void theMorePackagesThereAreTheLowerTheCurveEnds() {
        assertThat(Ending.of(0, OutcomeSpace.of(new IntegerIssue("n", 1, 100))).level())
                .isEqualTo(0.8);
        assertThat(Ending.of(0, SPACE).level()).isEqualTo(0.725);
        assertThat(Ending.of(0, OutcomeSpace.of(new IntegerIssue("n", 1, 100_000)))
                        .level())
                .isEqualTo(0.675);
        assertThat(Ending.of(0.3, SPACE).level()).isEqualTo(0.3);
    }

    /** What we ask for, round by round, of somebody who moves first, offers these prices, and then the last again. */
    private static double[] ours(int... prices) {
        Strategy them = situation ->
                Advice.of(new Move.Counter(SPACE.at(prices[Math.min(situation.round(), prices.length - 1)])), "test");
        HybridSettings settings = new HybridSettings(1, 0.75, 0, 0.5, ModelKind.NONE, 0.02);
        Hybrid hybrid = new Hybrid(settings, Ending.of(0, SPACE), Optional.empty());
        Strategy us = new BiddingStrategy(hybrid, Acceptance.next(), "test");
        Seat first = new Seat("them", position(-1e-4, 1), brief -> them);
        Seat second = new Seat("us", position(1e-4, 0), brief -> us);
        return new AlternatingOffers(List.of(first, second), LIMITS)
                .trace(1).trace().stream()
                        .filter(offer -> offer.party() == 1)
                        .mapToDouble(offer -> offer.outcome().index(0) / 10_000.0)
                        .toArray();
    }

    private static Position position(double slope, double atZero) {
        RawIssue price = new RawIssue("price", 1, new RawValues.Line(slope, atZero));
        return Position.of(RawAdditive.of(SPACE, List.of(price), 0), 0, 1, LIMITS);
    }
}
