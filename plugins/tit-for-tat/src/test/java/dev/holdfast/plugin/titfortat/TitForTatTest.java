package dev.holdfast.plugin.titfortat;

import static dev.holdfast.testkit.lab.PriceSession.SPACE;
import static dev.holdfast.testkit.lab.PriceSession.play;
import static dev.holdfast.testkit.lab.PriceSession.pricesOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.lab.session.party.StrategyMaker;
import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.bidding.Acceptance;
import dev.holdfast.spi.bidding.BiddingStrategy;
import org.junit.jupiter.api.Test;

class TitForTatTest {

    private static StrategyMaker naive() {
        return brief -> {
            Naive naive = new Naive(new NaiveSettings(0, false, true));
            return new BiddingStrategy(naive, naive, "test");
        };
    }

    private static StrategyMaker relative() {
        return brief -> new BiddingStrategy(
                new Imitation(0, 1, (situation, ours, before, after) -> Reply.relative(ours, before, after)),
                Acceptance.next(),
                "test");
    }

    /** Offers these prices, and then the last of them. */
    private static StrategyMaker offering(int... prices) {
        return brief -> situation ->
                Advice.of(new Move.Counter(SPACE.at(prices[Math.min(situation.round(), prices.length - 1)])), "test");
    }

    @Test
    void whoIsGivenNothingGivesNothing() {
        // after its smallest concessions in the second and the third round
        assertThat(pricesOf(play(naive(), offering(0)), 0).subList(3, 20)).containsOnly("4");
        assertThat(pricesOf(play(relative(), offering(0)), 0)).containsOnly("4");
    }

    @Test
    void anOfferWorthTheSettlingPointIsAnsweredWithNothing() {
        SessionResult result = play(naive(), offering(0, 0, 0, 1));

        assertThat(pricesOf(result, 0).subList(3, 20)).containsOnly("4");
    }

    @Test
    void whatIsAsGoodAsOurOwnNextOfferIsAccepted() {
        assertThat(play(naive(), offering(0, 0, 0, 3)).agreement()).contains(SPACE.at(3));
    }

    @Test
    void aShareOffTheirDemandIsAnsweredWithTheSameShare() {
        // from 0 to 0.2 for us they take a fifth off their demand
        assertThat(pricesOf(play(relative(), offering(0, 1)), 0)).contains("3");
    }
}
