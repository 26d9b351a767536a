package dev.holdfast.plugin.titfortat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.lab.session.AlternatingOffers;
import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.lab.session.party.Position;
import dev.holdfast.lab.session.party.Seat;
import dev.holdfast.lab.session.party.StrategyMaker;
import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.preference.raw.RawValues;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.bidding.Acceptance;
import dev.holdfast.spi.bidding.BiddingStrategy;
import dev.holdfast.spi.bidding.opponent.ModelKind;
import dev.holdfast.spi.bidding.opponent.OpponentModel;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two issues with values from 0 to 10: we want both high and care most for a, they want both low and care most for b. */
class NiceTest {

    private static final int LAST = 10;
    private static final OutcomeSpace SPACE = OutcomeSpace.of(issue("a"), issue("b"));
    private static final Limits LIMITS = Limits.ofRounds(50);

    @Test
    void whoStaysWhereTheyAreGetsNothingUntilItIsLate() {
        List<Double> ours = ours(round -> SPACE.at(0, 0));
        assertThat(ours.subList(0, 40)).containsOnly(1.0);
        assertThat(ours.get(49)).isLessThan(0.9);
    }

    @Test
    void itComesAsTheyCome() {
        List<Double> ours = ours(round -> SPACE.at(Math.min(6, round / 5), 0));
        assertThat(ours.get(25)).isLessThan(0.97);
        assertThat(ours.get(40)).isLessThan(ours.get(15));
        for (int round = 1; round < 40; round++) {
            assertThat(ours.get(round)).isLessThanOrEqualTo(ours.get(round - 1) + 0.06);
        }
    }

    @Test
    void itGivesWhereItCostsUsLittleAndPleasesThem() {
        SessionResult result = play(nice(), nice());
        Outcome deal = result.agreement().orElseThrow();
        assertThat(deal.index(0)).as("a, which we care for").isGreaterThanOrEqualTo(6);
        assertThat(deal.index(1)).as("b, which they care for").isLessThanOrEqualTo(4);
    }

    @Test
    void whatTheyHaveOfferedOnceIsOfferedBackIfItIsAsGoodAsThePlan() {
        List<Outcome> offers = play(
                        nice(Acceptance.constant(2)),
                        offering(round -> round == 0 ? SPACE.at(LAST, LAST) : SPACE.at(0, 0)))
                .trace()
                .stream()
                .filter(offer -> offer.party() == 0)
                .map(offer -> offer.outcome())
                .toList();
        assertThat(offers.get(5)).isEqualTo(SPACE.at(LAST, LAST));
    }

    private static List<Double> ours(IntFunction<Outcome> theirs) {
        return play(nice(), offering(theirs)).trace().stream()
                .filter(offer -> offer.party() == 0)
                .map(offer -> utility(offer.outcome()))
                .toList();
    }

    private static double utility(Outcome outcome) {
        return (0.7 * outcome.index(0) + 0.3 * outcome.index(1)) / LAST;
    }

    private static StrategyMaker nice() {
        return nice(Acceptance.next());
    }

    private static StrategyMaker nice(Acceptance acceptance) {
        NiceSettings settings = new NiceSettings(ModelKind.BAYESIAN, 0.04, 0.91);
        return brief ->
                new BiddingStrategy(new Nice(settings, OpponentModel.bayesian(SPACE), SPACE), acceptance, "test");
    }

    private static StrategyMaker offering(IntFunction<Outcome> offers) {
        return brief -> situation -> Advice.of(new Move.Counter(offers.apply(situation.round())), "test");
    }

    private static SessionResult play(StrategyMaker rising, StrategyMaker falling) {
        Seat first = new Seat("first", position(0.7, true), rising);
        Seat second = new Seat("second", position(0.3, false), falling);
        return new AlternatingOffers(List.of(first, second), LIMITS).trace(1);
    }

    private static Position position(double weightOfA, boolean rising) {
        double[] values = IntStream.rangeClosed(0, LAST)
                .mapToDouble(index -> (rising ? index : LAST - index) / (double) LAST)
                .toArray();
        return Position.of(
                RawAdditive.clipped(
                        SPACE,
                        List.of(
                                new RawIssue("a", weightOfA, RawValues.table(values)),
                                new RawIssue("b", 1 - weightOfA, RawValues.table(values)))),
                0,
                1,
                LIMITS);
    }

    private static CategoricalIssue issue(String name) {
        return new CategoricalIssue(
                name, IntStream.rangeClosed(0, LAST).mapToObj(Integer::toString).toList());
    }
}
