package dev.holdfast.plugin.composed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.lab.session.AlternatingOffers;
import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.lab.session.party.Position;
import dev.holdfast.lab.session.party.Seat;
import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.preference.raw.RawValues;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.bidding.Acceptance;
import dev.holdfast.spi.bidding.Benchmark;
import dev.holdfast.spi.bidding.Bidding;
import dev.holdfast.spi.bidding.BiddingStrategy;
import dev.holdfast.spi.bidding.Curve;
import dev.holdfast.spi.bidding.Scale;
import dev.holdfast.spi.bidding.mutual.MostLiked;
import dev.holdfast.spi.bidding.opponent.OpponentModel;
import dev.holdfast.spi.bidding.opponent.ReservationEstimate;
import dev.holdfast.spi.bidding.opponent.TheirOffers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the page on strategies shows of composing them in code. */
class OwnCompositionTest {

    private static final OutcomeSpace SPACE =
            OutcomeSpace.of(new IntegerIssue("price", 0, 100), new IntegerIssue("days", 0, 30));
    private static final Limits LIMITS = Limits.ofRounds(50);

    private static Strategy composed(Brief brief) {
        Curve curve = Curve.polynomial(1, 3).notBelow(0.2);
        OpponentModel model = OpponentModel.smith(brief.space());
        Bidding bidding = Bidding.liked(curve, model, 0.02);
        Acceptance late = Acceptance.time(0.95).and(Acceptance.notBelow(Benchmark.BEST_IN_WINDOW));
        return new BiddingStrategy(bidding, Acceptance.next().or(late), "As good for us as we ask for by now.");
    }

    private static Bidding ownBidding(Brief brief) {
        ReservationEstimate estimate = new ReservationEstimate(OpponentModel.bayesian(brief.space()));
        TheirOffers offers = new TheirOffers(estimate);
        return situation -> {
            offers.read(situation);
            // where one side gains what the other loses, this is what they will leave to us
            double left = 1 - estimate.reservation();
            double target = Scale.of(situation.brief()).at(Math.max(left, 1 - situation.progress()));
            return MostLiked.at(situation, estimate.model(), target, 0.02);
        };
    }

    @Test
    void whatIsComposedNegotiates() {
        SessionResult result = new AlternatingOffers(
                        List.of(
                                new Seat("seller", position(0.7, 0.3), OwnCompositionTest::composed),
                                new Seat("buyer", position(-0.4, -0.6), OwnCompositionTest::own)),
                        LIMITS)
                .play(1);
        assertThat(result.fault()).isEmpty();
        assertThat(result.agreement()).isPresent();
    }

    private static Strategy own(Brief brief) {
        return new BiddingStrategy(ownBidding(brief), Acceptance.next(), "As good for us as we ask for by now.");
    }

    /** Rising with an issue where its weight is positive, falling where it is negative. */
    private static Position position(double price, double days) {
        return Position.of(
                RawAdditive.clipped(SPACE, List.of(issue("price", price, 100), issue("days", days, 30))),
                0.1,
                1,
                LIMITS);
    }

    private static RawIssue issue(String name, double weight, double last) {
        double slope = Math.signum(weight) / last;
        return new RawIssue(name, Math.abs(weight), new RawValues.Line(slope, weight > 0 ? 0 : 1));
    }
}
