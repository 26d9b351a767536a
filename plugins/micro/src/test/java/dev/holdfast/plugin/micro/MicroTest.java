package dev.holdfast.plugin.micro;

import static dev.holdfast.testkit.lab.PriceSession.SPACE;
import static dev.holdfast.testkit.lab.PriceSession.play;
import static dev.holdfast.testkit.lab.PriceSession.pricesOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.lab.session.party.StrategyMaker;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.bidding.BiddingStrategy;
import org.junit.jupiter.api.Test;

class MicroTest {

    private static StrategyMaker micro() {
        return brief -> {
            Micro micro = new Micro(new MicroSettings(true));
            return new BiddingStrategy(micro, micro, "test");
        };
    }

    @Test
    void eachNewPackageIsAnsweredWithANewOne() {
        assertThat(play(micro(), micro()).agreement()).contains(SPACE.at(2));
    }

    @Test
    void whoGetsNothingNewRepeatsWhatItHasOffered() {
        StrategyMaker stubborn = brief -> situation -> Advice.of(new Move.Counter(SPACE.at(0)), "test");

        assertThat(pricesOf(play(micro(), stubborn), 0).stream().distinct()).containsExactly("4", "3");
    }

    @Test
    void twoPackagesAreAnsweredWithThree() {
        StrategyMaker changing =
                brief -> situation -> Advice.of(new Move.Counter(SPACE.at(situation.round() % 2)), "test");

        assertThat(pricesOf(play(micro(), changing), 0)).contains("2").doesNotContain("0", "1");
    }
}
