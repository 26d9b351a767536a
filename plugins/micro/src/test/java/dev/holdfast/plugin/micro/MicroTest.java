package dev.holdfast.plugin.micro;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.lab.session.AlternatingOffers;
import dev.holdfast.lab.session.Limits;
import dev.holdfast.lab.session.Position;
import dev.holdfast.lab.session.Seat;
import dev.holdfast.lab.session.SessionResult;
import dev.holdfast.lab.session.StrategyMaker;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.preference.raw.RawValues;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.bidding.BiddingStrategy;
import java.util.List;
import org.junit.jupiter.api.Test;

class MicroTest {

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
