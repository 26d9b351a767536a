package dev.holdfast.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.mandate.Mandate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicRecordTest {

    private final Mandate mandate = Sales.bicycle();
    private final Told told = new Told(mandate).weOffer("40.00").theyOffer("20.00");

    private PublicRecord record(List<PublicEvent> events) {
        return PublicRecord.of(mandate.brief().preferences(), events);
    }

    @Test
    void s2_aFinalStandsUntilTheEnd() {
        assertThat(record(told.weAnnounceFinal().events())).isEqualTo(new PublicRecord(1, 1, 0, 0, 0, 0));
    }

    @Test
    void s2_aFinalThatIsAcceptedIsHonoured() {
        assertThat(record(told.weAnnounceFinal().theyAccept().events())).isEqualTo(new PublicRecord(1, 0, 1, 0, 0, 1));
    }

    @Test
    void s2_walkingAwayAfterAFinalHonoursIt() {
        assertThat(record(told.weAnnounceFinal().theyDecline().events())).isEqualTo(new PublicRecord(1, 0, 1, 0, 1, 0));
    }

    @Test
    void s2_walkingAwayWithoutAFinalCountsToo() {
        assertThat(record(told.weWalkAway(Told.SELLER).events())).isEqualTo(new PublicRecord(0, 0, 0, 0, 1, 0));
    }

    @Test
    void s2_betterTermsAfterAFinalWouldBreakIt() {
        List<PublicEvent> forged = new ArrayList<>(told.weAnnounceFinal().events());
        forged.add(new Told(mandate).weOffer("39.99").events().get(1));
        assertThat(record(forged)).isEqualTo(new PublicRecord(1, 0, 0, 1, 0, 0));
    }

    @Test
    void s2_takingAFinalBackWouldBreakIt() {
        List<PublicEvent> forged = new ArrayList<>(told.weAnnounceFinal().events());
        PublicEvent.FinalAnnounced last = (PublicEvent.FinalAnnounced) forged.get(forged.size() - 1);
        forged.add(new PublicEvent.OfferWithdrawn(
                last.at(), last.offer().reference(), last.offer().by(), Told.SELLER));
        assertThat(record(forged)).isEqualTo(new PublicRecord(1, 0, 0, 1, 0, 0));
    }

    @Test
    void s2_manyNegotiationsAddUp() {
        PublicRecord one = new PublicRecord(3, 1, 2, 0, 1, 1);
        assertThat(PublicRecord.EMPTY.plus(one).plus(one)).isEqualTo(new PublicRecord(6, 2, 4, 0, 2, 2));
    }

    @Test
    void everyFinalIsAccountedFor() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PublicRecord(2, 0, 1, 0, 0, 0));
    }
}
