package dev.holdfast.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.Fixtures;
import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.negotiation.charter.Mode;
import dev.holdfast.negotiation.decision.ReasonCode;
import dev.holdfast.negotiation.mandate.Deadline;
import dev.holdfast.negotiation.mandate.LastDecision;
import org.junit.jupiter.api.Test;

/** The owner says how many offers the other side may make. */
class OfferQuotaTest {

    private static final Charter CHARTER = Fixtures.charter(Mode.COPILOT, Fixtures.brief(Deadline.afterRounds(10)));

    private static Story with(Charter charter) {
        return new Story(charter).opened(Fixtures.reservation(LastDecision.WALK));
    }

    @Test
    void whenItIsUsedUpNoOfferOfTheirsIsTakenAndAllElseGoesOn() {
        Story story = with(CHARTER.withOfferQuota(2));
        story.grants(story.bid("10.00"));
        assertThat(story.negotiation().course().takesTheirOffers()).isTrue();
        story.grants(story.bid("20.00"));
        assertThat(story.negotiation().course().takesTheirOffers()).isFalse();

        story.refuses(ReasonCode.NOT_IN_THIS_STATE, story.bid("95.00"));
        story.refuses(ReasonCode.NOT_IN_THIS_STATE, story.bid("30.00"));

        assertThat(story.negotiation().status()).isEqualTo(Status.OPEN);
        story.grants(story.offer("90.00"));
        story.grants(story.buy());
        assertThat(story.negotiation().status()).isEqualTo(Status.AGREED);
    }

    @Test
    void afterOurFinalAnOfferThatIsNotTakenIsNoPush() {
        Story story = with(CHARTER.withOfferQuota(1));
        story.grants(story.bid("10.00"));
        story.grants(story.announceFinal("60.00"));

        story.refuses(ReasonCode.NOT_IN_THIS_STATE, story.bid("10.00"));

        assertThat(story.negotiation().status()).isEqualTo(Status.FINAL_STANDING);
    }

    @Test
    void withoutOneTheyMayOfferOnAndOn() {
        Story story = with(CHARTER);
        for (int bid = 10; bid < 18; bid++) {
            story.grants(story.bid(bid + ".00"));
            assertThat(story.negotiation().course().takesTheirOffers()).isTrue();
        }
    }

    @Test
    void aQuotaIsAtLeastOne() {
        assertThatThrownBy(() -> CHARTER.withOfferQuota(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
