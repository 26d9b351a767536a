package dev.holdfast.testkit.situation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.negotiation.move.Move;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.bidding.Acceptance;
import dev.holdfast.spi.bidding.BiddingStrategy;
import dev.holdfast.testkit.mandate.TestMandate;
import org.junit.jupiter.api.Test;

/** What a strategy made of parts does with their final offer, which lies above the settling point. */
class FinalOfferTest {

    private static Move answer(TestMandate mandate) {
        Strategy stubborn =
                new BiddingStrategy(situation -> situation.search().best().exactOrNot(), Acceptance.next(), "the best");
        TestTalk talk =
                TestTalk.opened(mandate.rounds(20).build()).weOffer("52.00").theyOfferFinally("41.00");
        return stubborn.advise(talk.situation()).move();
    }

    @Test
    void itIsTakenSinceNothingBetterCanFollow() {
        assertThat(answer(TestMandate.price())).isInstanceOf(Move.Accept.class);
    }

    @Test
    void itIsNotTakenBeyondTheBudgetOfConcessions() {
        assertThat(answer(TestMandate.price().budget(0.01))).isInstanceOf(Move.Counter.class);
    }
}
