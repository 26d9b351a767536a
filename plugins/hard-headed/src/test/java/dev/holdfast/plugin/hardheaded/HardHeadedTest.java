package dev.holdfast.plugin.hardheaded;

import static dev.holdfast.testkit.lab.PriceSession.SPACE;
import static dev.holdfast.testkit.lab.PriceSession.play;
import static dev.holdfast.testkit.lab.PriceSession.pricesOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.lab.session.party.StrategyMaker;
import dev.holdfast.lab.session.result.Ending;
import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.bidding.Acceptance;
import dev.holdfast.spi.bidding.BiddingStrategy;
import org.junit.jupiter.api.Test;

class HardHeadedTest {

    private static StrategyMaker tough() {
        return brief -> {
            Opening opening = new Opening();
            return new BiddingStrategy(opening, opening, "test");
        };
    }

    @Test
    void toughOnesDoNotMeet() {
        SessionResult result = play(tough(), tough());

        assertThat(result.ending()).isEqualTo(new Ending.TimedOut());
        assertThat(pricesOf(result, 0)).containsOnly("4");
    }

    @Test
    void atTheLastMomentAHardlinerTakesWhatThePlanAllows() {
        StrategyMaker hardliner = brief -> {
            Opening opening = new Opening();
            return new BiddingStrategy(opening, new LastMoment(opening, 0.9), "test");
        };
        StrategyMaker fair = brief -> situation -> Advice.of(new Move.Counter(SPACE.at(2)), "test");

        assertThat(play(hardliner, fair).agreement()).contains(SPACE.at(2));
        assertThat(play(hardliner, fair).rounds()).isEqualTo(19);
    }

    @Test
    void aRandomWalkerStaysWithinItsPlan() {
        StrategyMaker walker = brief -> new BiddingStrategy(new RandomWalk(), Acceptance.next(), "test");

        assertThat(pricesOf(play(walker, tough()), 0))
                .hasSize(20)
                .doesNotContain("0")
                .contains("3", "2");
    }
}
