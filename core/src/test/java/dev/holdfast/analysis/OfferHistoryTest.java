package dev.holdfast.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.negotiation.offer.OfferId;
import dev.holdfast.negotiation.offer.OfferStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfferHistoryTest {

    private final Told told = new Told(Sales.bicycle());

    private List<OfferStatus> statuses() {
        return OfferHistory.of(told.events()).offers().stream()
                .map(OfferRecord::status)
                .toList();
    }

    @Test
    void p1_aNewerOfferOfTheSameSideCounters() {
        told.weOffer("40.00").theyOffer("20.00").weOffer("39.00");
        assertThat(statuses()).containsExactly(OfferStatus.COUNTERED, OfferStatus.PENDING, OfferStatus.PENDING);
    }

    @Test
    void p1_declinesWithdrawalsAndExpiries() {
        told.weOffer("40.00").theyDecline();
        told.weOffer("39.00").weWithdraw();
        told.theyOffer("20.00").weDecline(Told.SELLER);
        told.theyOffer("21.00").weDecline(Told.MACHINE);
        told.theyOffer("22.00").daysPass(2);
        assertThat(statuses())
                .containsExactly(
                        OfferStatus.DECLINED,
                        OfferStatus.WITHDRAWN,
                        OfferStatus.DECLINED,
                        OfferStatus.AUTO_DECLINED,
                        OfferStatus.EXPIRED);
        OfferRecord automatic =
                OfferHistory.of(told.events()).offer(new OfferId(4)).orElseThrow();
        assertThat(automatic.statusForThem()).isEqualTo(OfferStatus.DECLINED);
    }

    @Test
    void aFinalOfTheSameTermsRestatesTheOffer() {
        told.weOffer("40.00").theyOffer("20.00").weAnnounceFinal();
        OfferRecord restated =
                OfferHistory.of(told.events()).offer(new OfferId(1)).orElseThrow();
        assertThat(restated.offer().revision()).isEqualTo(2);
        assertThat(restated.offer().isFinal()).isTrue();
        assertThat(restated.status()).isEqualTo(OfferStatus.PENDING);
        assertThat(OfferHistory.of(told.events()).offers()).hasSize(2);
    }

    @Test
    void anAcceptedOfferAndTheOneLeftOnTheTable() {
        told.weOffer("40.00").theyOffer("32.00").weAccept(Told.SELLER);
        assertThat(statuses()).containsExactly(OfferStatus.DECLINED, OfferStatus.ACCEPTED);
    }

    @Test
    void p1_whatAMachineAcceptsIsAutoAccepted() {
        told.weOffer("40.00").theyOffer("32.00").weAccept(Told.MACHINE);
        OfferRecord accepted =
                OfferHistory.of(told.events()).offer(new OfferId(2)).orElseThrow();
        assertThat(accepted.status()).isEqualTo(OfferStatus.AUTO_ACCEPTED);
        assertThat(accepted.statusForThem()).isEqualTo(OfferStatus.ACCEPTED);
    }

    @Test
    void ourWalkAwayDeclinesTheirOffer() {
        told.weOffer("40.00").theyOffer("20.00").weWalkAway(Told.MACHINE);
        assertThat(statuses()).containsExactly(OfferStatus.DECLINED, OfferStatus.AUTO_DECLINED);
    }

    @Test
    void whoLeavesTakesTheOfferAlong() {
        told.weOffer("40.00").theyOffer("20.00").theyLeave();
        assertThat(statuses()).containsExactly(OfferStatus.DECLINED, OfferStatus.WITHDRAWN);
    }

    @Test
    void aFinalThatRunsOutExpires() {
        told.weOffer("40.00").theyOffer("20.00").weAnnounceFinal().daysPass(3);
        assertThat(statuses()).containsExactly(OfferStatus.EXPIRED, OfferStatus.EXPIRED);
        assertThat(told.closed().status().isClosed()).isTrue();
    }
}
