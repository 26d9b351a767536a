package dev.holdfast.analysis.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.holdfast.analysis.Sales;
import dev.holdfast.analysis.Told;
import dev.holdfast.negotiation.Status;
import dev.holdfast.negotiation.mandate.ConcessionBudget;
import dev.holdfast.negotiation.mandate.DealValue;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.move.WalkAwayReason;
import java.math.BigDecimal;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ResultStatementTest {

    private static final Offset<Double> EXACTLY = within(1e-9);

    private static ResultStatement.NoDeal noDeal(Told told) {
        return (ResultStatement.NoDeal) ResultStatement.of(told.closed(), told.events());
    }

    private static void lines(
            RefusedOffer refused, String bestRefused, String lossAvoided, String forgone, String walkAwayValue) {
        MoneyLines money = refused.money().orElseThrow();
        assertThat(money.bestRefused()).isEqualTo(new BigDecimal(bestRefused));
        assertThat(money.lossAvoided()).isEqualTo(new BigDecimal(lossAvoided));
        assertThat(money.forgone()).isEqualTo(new BigDecimal(forgone));
        assertThat(money.walkAwayValue()).isEqualTo(new BigDecimal(walkAwayValue));
    }

    @Test
    void s9_aDealReportsItsPositionBetweenWalkAwayPointAndTarget() {
        Told told = new Told(Sales.bicycle())
                .weOffer("40.00")
                .theyOffer("20.00")
                .weOffer("34.56")
                .theyAccept();
        ResultStatement.Agreement deal = (ResultStatement.Agreement) ResultStatement.of(told.closed(), told.events());
        assertThat(deal.status()).isEqualTo(Status.AGREED);
        assertThat(deal.value()).contains(new BigDecimal("34.56"));
        assertThat(deal.utility()).isEqualTo(0.6912, EXACTLY);
        // (0.6912 − 0.40) ÷ (0.72 − 0.40)
        assertThat(deal.settlementPosition().orElseThrow()).isEqualTo(0.91, EXACTLY);
        assertThat(deal.alternatives().orElseThrow()).isEqualTo(0.38);
    }

    @Test
    void s7_theLossAvoidedReconcilesToTheCent() {
        Told told = new Told(Sales.bicycle())
                .weOffer("40.00")
                .theyOffer("12.34")
                .theyOffer("0.01")
                .weWalkAway(Told.SELLER);
        ResultStatement.NoDeal result = noDeal(told);
        assertThat(result.status()).isEqualTo(Status.WALKED_AWAY);
        assertThat(result.walkAwayReason()).contains(WalkAwayReason.NO_PROGRESS);
        RefusedOffer refused = result.bestRefused().orElseThrow();
        assertThat(refused.offer().outcome().value("price")).isEqualTo("12.34");
        assertThat(refused.acceptable()).isFalse();
        assertThat(refused.lossAvoided()).isEqualTo(0.1532, EXACTLY);
        assertThat(refused.forgone()).isZero();
        lines(refused, "12.34", "7.66", "0.00", "20.00");
    }

    @Test
    void s7_walkingFromAnAcceptableOfferIsForgoneAndNotAvoided() {
        Told told =
                new Told(Sales.bicycle()).weOffer("40.00").theyOffer("29.99").weWalkAway(Told.SELLER);
        RefusedOffer refused = noDeal(told).bestRefused().orElseThrow();
        assertThat(refused.acceptable()).isTrue();
        assertThat(refused.lossAvoided()).isZero();
        assertThat(refused.forgone()).isEqualTo(0.1998, EXACTLY);
        lines(refused, "29.99", "0.00", "9.99", "20.00");
    }

    @Test
    void s7_aBuyerPays() {
        Mandate buyer = Sales.bicycle(ConcessionBudget.UNLIMITED, DealValue.Side.BUYER, "0.01");
        Told told = new Told(buyer).weOffer("10.00").theyOffer("33.33").weWalkAway(Told.SELLER);
        lines(noDeal(told).bestRefused().orElseThrow(), "-33.33", "3.33", "0.00", "-30.00");
    }

    @Test
    void s7_theWalkAwayPriceKeepsTheOtherTermsAndTheQuantity() {
        // 101 pieces are 0.1 and no support 0.2, so the price must bring 0.1: 5 + 4.999/6 = 5.8331…, the next is 5.834
        Told told = new Told(Sales.supply())
                .weOffer("9.999", "101", "none")
                .theyOffer("5.500", "101", "none")
                .weWalkAway(Told.SELLER);
        lines(noDeal(told).bestRefused().orElseThrow(), "555.50", "33.73", "0.00", "589.23");
    }

    @Test
    void s7_whereNoPriceWouldHaveDoneThereAreNoMoneyLines() {
        Told told = new Told(Sales.supply())
                .weOffer("9.999", "101", "none")
                .theyOffer("9.999", "9", "none")
                .weWalkAway(Told.SELLER);
        RefusedOffer refused = noDeal(told).bestRefused().orElseThrow();
        assertThat(refused.acceptable()).isFalse();
        assertThat(refused.lossAvoided())
                .as("more utility than needed, but too few pieces")
                .isZero();
        assertThat(refused.money()).isEmpty();
    }

    @Test
    void pricesInManySmallStepsAreFoundByHalving() {
        Mandate mandate = Sales.bicycle(ConcessionBudget.UNLIMITED, DealValue.Side.SELLER, "0.0001");
        Told told = new Told(mandate).weOffer("40.0000").theyOffer("12.3456").weWalkAway(Told.SELLER);
        lines(noDeal(told).bestRefused().orElseThrow(), "12.35", "7.65", "0.00", "20.00");
    }

    @Test
    void withoutAnOfferOfTheirsThereIsNothingToCompare() {
        assertThat(noDeal(new Told(Sales.bicycle()).weOffer("40.00").theyLeave())
                        .bestRefused())
                .isEmpty();
    }

    @Test
    void s8_itsTextFormSaysNothing() {
        Told told =
                new Told(Sales.bicycle()).weOffer("40.00").theyOffer("12.34").weWalkAway(Told.SELLER);
        assertThat(noDeal(told)).hasToString("NoDeal[secret]");
        assertThat(noDeal(told).bestRefused().orElseThrow()).hasToString("RefusedOffer[secret]");
    }
}
