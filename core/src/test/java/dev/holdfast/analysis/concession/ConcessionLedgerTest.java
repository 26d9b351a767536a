package dev.holdfast.analysis.concession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.holdfast.analysis.Sales;
import dev.holdfast.analysis.Told;
import dev.holdfast.negotiation.mandate.ConcessionBudget;
import dev.holdfast.negotiation.mandate.DealValue;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.party.Party;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ConcessionLedgerTest {

    private static final Offset<Double> EXACTLY = within(1e-9);

    private static ConcessionLedger ledger(Mandate mandate, Told told) {
        ConcessionLedger ledger = new ConcessionLedger(mandate.brief());
        told.events().forEach(ledger::observe);
        return ledger;
    }

    private static ConcessionLedger ledger(Told told) {
        return ledger(Sales.bicycle(), told);
    }

    private static Told bicycle() {
        return new Told(Sales.bicycle());
    }

    @Test
    void s6_sizesSharesRatiosAndRatesOfBothSides() {
        // 0.02 of utility for each euro, a range of 0.2 from the opening to the settling point, six minutes a move
        Told told = bicycle()
                .weOffer("40.00")
                .theyOffer("20.00")
                .weOffer("38.00") // gives 0.04
                .theyOffer("22.00") // gives 0.04
                .weOffer("37.00") // gives 0.02
                .theyOffer("23.50"); // gives 0.03
        ConcessionReport report = ledger(told).report();
        assertThat(report.entries())
                .extracting(LedgerEntry::by)
                .containsExactly(Party.OURS, Party.THEIRS, Party.OURS, Party.THEIRS);
        assertThat(report.entries()).extracting(entry -> entry.offer().number()).containsExactly(3, 4, 5, 6);
        assertThat(sizes(report)).containsExactly(new double[] {0.04, 0.04, 0.02, 0.03}, EXACTLY);
        assertThat(report.entries().get(0).share()).isEqualTo(0.2, EXACTLY);
        assertThat(report.entries().get(0).decrementRatio()).isEmpty();
        assertThat(report.entries().get(2).decrementRatio().orElseThrow()).isEqualTo(0.5, EXACTLY);
        assertThat(report.entries().get(3).decrementRatio().orElseThrow()).isEqualTo(0.75, EXACTLY);
        assertThat(report.ours().number()).isEqualTo(2);
        assertThat(report.ours().total()).isEqualTo(0.06, EXACTLY);
        assertThat(report.ours().share()).isEqualTo(0.3, EXACTLY);
        assertThat(report.ours().perRound().orElseThrow()).isEqualTo(0.02, EXACTLY);
        assertThat(report.ours().perHour().orElseThrow()).isEqualTo(0.1, EXACTLY);
        assertThat(report.theirs().total()).isEqualTo(0.07, EXACTLY);
        assertThat(report.reciprocity().orElseThrow()).isEqualTo(7 / 6.0, EXACTLY);
        assertThat(report.budgetUsed()).isEqualTo(0.3, EXACTLY);
        assertThat(report.unansweredRun()).isZero();
    }

    private static double[] sizes(ConcessionReport report) {
        return report.entries().stream().mapToDouble(LedgerEntry::size).toArray();
    }

    @Test
    void s6_runsOfOurUnansweredConcessions() {
        Told told = bicycle().weOffer("40.00").theyOffer("20.00").weOffer("39.00");
        assertThat(ledger(told).isUnanswered())
                .as("they have not had their turn")
                .isFalse();
        assertThat(ledger(told.theyOffer("20.00")).isUnanswered()).isTrue();
        assertThat(ledger(told).unansweredRun()).isEqualTo(1);
        assertThat(ledger(told.weHold().theyOffer("20.00")).unansweredRun())
                .as("a hold is not a concession")
                .isEqualTo(1);
        assertThat(ledger(told.weOffer("38.00").weOffer("37.00")).unansweredRun())
                .as("giving again before they have answered")
                .isEqualTo(2);
        assertThat(ledger(told.theyOffer("19.00")).unansweredRun()).isEqualTo(3);
        ConcessionLedger answered = ledger(told.theyOffer("25.00"));
        assertThat(answered.isUnanswered()).isFalse();
        assertThat(answered.unansweredRun()).isZero();
        assertThat(answered.longestUnansweredRun()).isEqualTo(3);
    }

    @Test
    void aDeclineAnswersWithNothing() {
        Told told = bicycle().weOffer("40.00").weOffer("39.00").theyDecline();
        assertThat(ledger(told).isUnanswered()).isTrue();
    }

    @Test
    void smallAnswersAddUpToOne() {
        Told told =
                bicycle().weOffer("40.00").theyOffer("20.00").weOffer("38.00").theyOffer("20.50");
        ConcessionLedger half = new ConcessionLedger(Sales.bicycle().brief(), 0.5);
        told.events().forEach(half::observe);
        assertThat(half.isUnanswered()).as("a quarter of ours").isTrue();
        int seen = told.events().size();
        told.theyOffer("21.00").events().subList(seen, seen + 1).forEach(half::observe);
        assertThat(half.isUnanswered()).as("half of ours").isFalse();
    }

    @Test
    void takingBackAndGivingAgainCountsOnce() {
        Told told = bicycle()
                .weOffer("40.00")
                .theyOffer("20.00")
                .weOffer("38.00")
                .theyOffer("0.01")
                .weOffer("40.00")
                .theyOffer("20.00")
                .weOffer("38.00");
        ConcessionReport report = ledger(told).report();
        assertThat(sizes(report)).containsExactly(new double[] {0.04, 0, 0, 0, 0}, EXACTLY);
        assertThat(report.theirs().number()).isZero();
        assertThat(report.ours().number()).isEqualTo(1);
        assertThat(report.unansweredRun()).isEqualTo(1);
    }

    @Test
    void aFinalOfLowerTermsIsAConcessionAndARestatedOneIsNot() {
        Told told =
                bicycle().weOffer("40.00").theyOffer("20.00").weOffer("38.00").weAnnounceFinal();
        assertThat(sizes(ledger(told).report())).containsExactly(new double[] {0.04, 0}, EXACTLY);
    }

    @Test
    void aTradeIsMarkedAndCostsNothing() {
        Mandate supply = Sales.supply();
        // the price gives 0.18, no longer paying for support takes 0.2
        Told told = new Told(supply).weOffer("9.999", "101", "gold").theyOffer("6.000", "101", "gold");
        told.weTrade("8.500", "101", "none");
        LedgerEntry trade = ledger(supply, told).report().entries().get(0);
        assertThat(trade.trade()).isTrue();
        assertThat(trade.isConcession()).isFalse();
    }

    @Test
    void aBudgetOfNothingIsUsedUpFromTheStart() {
        Mandate mandate = Sales.bicycle(new ConcessionBudget(0), DealValue.Side.SELLER, "0.01");
        assertThat(new ConcessionLedger(mandate.brief()).budgetUsed()).isEqualTo(1);
    }

    @Test
    void beforeTheFirstOfferThereIsNothing() {
        ConcessionReport report = new ConcessionLedger(Sales.bicycle().brief()).report();
        assertThat(report.entries()).isEqualTo(List.of());
        assertThat(report.reciprocity()).isEmpty();
        assertThat(report.ours().perRound()).isEmpty();
        assertThat(report.ours().perHour()).isEmpty();
    }
}
