package dev.holdfast.plugin.standfast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.lab.session.AlternatingOffers;
import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.lab.session.party.Position;
import dev.holdfast.lab.session.party.Seat;
import dev.holdfast.lab.session.party.StrategyMaker;
import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.mandate.ConcessionBudget;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.outcome.IntegerIssue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.preference.raw.RawValues;
import dev.holdfast.spi.Advice;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A hundred rounds about a price from 0 to 100, of which our side wants as much as it can get and more than 20. */
class StandfastTest {

    private static final OutcomeSpace SPACE = OutcomeSpace.of(new IntegerIssue("price", 0, 100));
    private static final int ROUNDS = 100;
    private static final Limits LIMITS = Limits.ofRounds(ROUNDS);
    private static final StandfastSettings SETTINGS = new StandfastSettings(0.04, 20, 0.15, 0.5, 2, 0.5, 0.01);

    private static SessionResult first(StrategyMaker opponent) {
        return new AlternatingOffers(List.of(ours(), theirs(opponent)), LIMITS).trace(1);
    }

    private static SessionResult second(StrategyMaker opponent) {
        return new AlternatingOffers(List.of(theirs(opponent), ours()), LIMITS).trace(1);
    }

    private static Seat ours() {
        return new Seat("ours", position(0.2, 0.01, 0), brief -> new StandfastFactory().create(SETTINGS, brief));
    }

    private static Seat theirs(StrategyMaker opponent) {
        return new Seat("theirs", position(0, -0.01, 1), opponent);
    }

    private static Position position(double reservation, double slope, double offset) {
        double[] utilities = IntStream.rangeClosed(0, 100)
                .mapToDouble(price -> offset + slope * price)
                .toArray();
        RawIssue price = new RawIssue("price", 1, RawValues.table(utilities));
        return Position.of(RawAdditive.of(SPACE, List.of(price), 0), reservation, 1, LIMITS);
    }

    /** Offers a price that depends on the round and takes nothing. */
    private static StrategyMaker offering(IntUnaryOperator price) {
        return brief -> situation -> Advice.of(new Move.Counter(SPACE.at(price.applyAsInt(situation.round()))), "test");
    }

    /** Offers as far from its best as our latest offer is from ours, and takes what is as good as that. */
    private static StrategyMaker mirror() {
        return brief -> situation -> {
            int ours = situation
                    .offers()
                    .theirs()
                    .map(offer -> offer.outcome().index(0))
                    .orElse(100);
            int mirrored = 100 - ours;
            return ours <= mirrored
                    ? Advice.of(
                            new Move.Accept(
                                    situation.offers().theirs().orElseThrow().reference()),
                            "test")
                    : Advice.of(new Move.Counter(SPACE.at(mirrored)), "test");
        };
    }

    private static List<Integer> prices(SessionResult result, int party) {
        return result.trace().stream()
                .filter(offer -> offer.party() == party)
                .map(offer -> offer.outcome().index(0))
                .toList();
    }

    @Test
    void whatIsOnlyAsGoodAsNoDealIsNotTaken() {
        assertThat(first(offering(round -> 20)).agreement()).isEmpty();
        assertThat(second(offering(round -> 20)).agreement()).isEmpty();
    }

    @Test
    void itOffersNothingThatIsOnlyAsGoodAsNoDeal() {
        assertThat(prices(first(offering(round -> 0)), 0)).hasSize(ROUNDS).allMatch(price -> price > 20);
        assertThat(prices(second(offering(round -> 0)), 1)).hasSize(ROUNDS).allMatch(price -> price > 20);
    }

    @Test
    void aHardlinerWhoLeavesUsAnythingGetsTheDealInTheLastTurn() {
        for (SessionResult result : List.of(first(offering(round -> 25)), second(offering(round -> 25)))) {
            assertThat(result.agreement()).contains(SPACE.at(25));
            assertThat(result.rounds()).isEqualTo(ROUNDS);
        }
    }

    @Test
    void whereEvenTheWorstPackageIsBetterThanNoDealItIsTaken() {
        OutcomeSpace two = OutcomeSpace.of(new IntegerIssue("price", 1, 2));
        Position ours = Position.of(
                RawAdditive.of(two, List.of(new RawIssue("price", 1, RawValues.table(0.2, 1))), 0), 0, 1, LIMITS);
        Position theirs = Position.of(
                RawAdditive.of(two, List.of(new RawIssue("price", 1, RawValues.table(1, 0.2))), 0), 0, 1, LIMITS);
        StrategyMaker tough = brief -> situation -> Advice.of(new Move.Counter(two.at(0)), "test");
        Seat first = new Seat("ours", ours, brief -> new StandfastFactory().create(SETTINGS, brief));

        assertThat(new AlternatingOffers(List.of(first, new Seat("theirs", theirs, tough)), LIMITS)
                        .play(1)
                        .agreement())
                .contains(two.at(0));
    }

    @Test
    void whoDoesNotAnswerConcessionsGetsHardlyAnyBeforeTheLastTurns() {
        List<Integer> prices = prices(first(offering(round -> 25)), 0);

        assertThat(prices.subList(0, 19)).containsOnly(100);
        assertThat(prices.subList(20, 40)).allMatch(price -> price >= 85);
        assertThat(prices.subList(40, 97)).allMatch(price -> price >= 90);
    }

    @Test
    void whoConcedesAnywayPaysForIt() {
        SessionResult result = first(offering(round -> round));

        assertThat(result.agreement().orElseThrow().index(0)).isGreaterThanOrEqualTo(90);
    }

    @Test
    void whoAnswersConcessionsIsGivenMore() {
        SessionResult result = first(mirror());

        assertThat(result.agreement().orElseThrow().index(0)).isBetween(35, 60);
        assertThat(prices(result, 0)).anyMatch(price -> price > 60 && price < 85);
    }

    @Test
    void itIsTheSameWhoMovesFirst() {
        assertThat(second(offering(round -> round)).agreement().orElseThrow().index(0))
                .isGreaterThanOrEqualTo(90);
    }

    @Test
    void theBudgetOfConcessionsEndsTheRoomBeforeTheSettlingPoint() {
        Brief brief = position(0.2, 0.01, 0).brief();
        Brief thrifty = new Brief(
                brief.preferences(), brief.plan(), brief.deadline(), new ConcessionBudget(0.3), Optional.empty());

        assertThat(Room.of(brief)).isEqualTo(new Room(0.2, 1));
        assertThat(Room.of(thrifty)).isEqualTo(new Room(0.7, 1));
    }
}
