package dev.holdfast.plugin.concession.probing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.spi.Finding;
import dev.holdfast.testkit.mandate.TestMandate;
import dev.holdfast.testkit.mandate.TestPreferences;
import dev.holdfast.testkit.situation.TestTalk;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A euro is 0.01; the plan goes from 90 to 70. */
class ProbeWatchTest {

    private static Mandate mandate(String walkAway) {
        return TestMandate.of(TestPreferences.risingPrice("0", "100", "1", "EUR"))
                .opening("90")
                .target("80")
                .settling("70")
                .walkAway(walkAway)
                .build();
    }

    private static TestTalk talk() {
        return TestTalk.opened(mandate("50"));
    }

    private static List<Finding> findings(TestTalk talk) {
        ProbeWatch watch = new ProbeWatch(
                new ProbeWatchSettings(3, 0.1, 0.06),
                talk.negotiation().course().brief().preferences());
        talk.history().forEach(watch::observe);
        return watch.findings();
    }

    private static List<String> codes(TestTalk talk) {
        return findings(talk).stream().map(Finding::code).toList();
    }

    @Test
    void u6_bisectionIsNoticed() {
        TestTalk talk = talk().weOffer("90")
                .theyOffer("10")
                .weHold()
                .theyOffer("50")
                .weHold()
                .theyOffer("70");
        assertThat(codes(talk)).isEmpty();

        assertThat(codes(talk.weHold().theyOffer("80"))).containsExactly("PROBING_BISECTION", "WHAT_THEY_COULD_KNOW");
    }

    @Test
    void u6_nibblingIsNoticed() {
        TestTalk talk = talk().weOffer("90").theyOffer("10");
        for (int price = 12; price <= 16; price += 2) {
            talk = talk.weHold().theyOffer(Integer.toString(price));
        }

        assertThat(codes(talk)).containsExactly("PROBING_NIBBLING", "WHAT_THEY_COULD_KNOW");
    }

    @Test
    void u6_whatTheyCouldKnowIsWhatBothSidesHaveSeen() {
        TestTalk talk = talk().weOffer("90")
                .theyOffer("10")
                .weHold()
                .theyOffer("50")
                .weOffer("88")
                .theyOffer("69")
                .weHold()
                .theyOffer("79");

        Finding known = findings(talk).get(1);
        assertThat(known.figures().get("lowestOffered")).isEqualTo(0.88, within(1e-9));
        assertThat(known.figures().get("bestNotTaken")).isEqualTo(0.79, within(1e-9));
        assertThat(known.figures().get("open")).isEqualTo(0.09, within(1e-9));
        assertThat(known.text()).contains("0.880").contains("0.790");
    }

    @Test
    void whoNegotiatesInOrdinaryStepsIsNotSuspected() {
        TestTalk talk = talk().weOffer("90")
                .theyOffer("30")
                .weOffer("86")
                .theyOffer("45")
                .weOffer("83")
                .theyOffer("55")
                .weOffer("80")
                .theyOffer("63");

        assertThat(codes(talk)).isEmpty();
    }

    @Test
    void u1_theFindingsAreTheSameWhereverTheWalkAwayPointIs() {
        TestTalk one = probed(TestTalk.opened(mandate("20")));
        TestTalk other = probed(TestTalk.opened(mandate("69")));

        assertThat(findings(one)).isNotEmpty().isEqualTo(findings(other));
    }

    private static TestTalk probed(TestTalk talk) {
        return talk.weOffer("90")
                .theyOffer("10")
                .weHold()
                .theyOffer("50")
                .weHold()
                .theyOffer("70")
                .weHold()
                .theyOffer("80");
    }
}
