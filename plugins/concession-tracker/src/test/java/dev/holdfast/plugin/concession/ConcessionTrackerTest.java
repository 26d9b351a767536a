package dev.holdfast.plugin.concession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.holdfast.spi.Finding;
import dev.holdfast.testkit.mandate.TestMandate;
import dev.holdfast.testkit.mandate.TestPreferences;
import dev.holdfast.testkit.situation.TestTalk;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** A euro is 0.01; the plan goes from 90 past 80 to 70. */
class ConcessionTrackerTest {

    private static final Offset<Double> EXACTLY = within(1e-9);

    private static TestTalk talk() {
        return TestTalk.opened(TestMandate.of(TestPreferences.risingPrice("0", "100", "1", "EUR"))
                .opening("90")
                .target("80")
                .settling("70")
                .walkAway("50")
                .budget(0.1)
                .build());
    }

    private static List<Finding> findings(TestTalk talk) {
        ConcessionTracker tracker = new ConcessionTracker(
                new TrackerSettings(0.2, 1, 2, 0.5), talk.negotiation().course().brief());
        talk.history().forEach(tracker::observe);
        return tracker.findings();
    }

    private static List<String> codes(TestTalk talk) {
        return findings(talk).stream().map(Finding::code).toList();
    }

    @Test
    void s6_theMetricsOfBothSides() {
        TestTalk talk = talk().weOffer("90").theyOffer("55").weOffer("86").theyOffer("56");
        Finding concessions = findings(talk).get(0);
        assertThat(concessions.code()).isEqualTo("CONCESSIONS");
        assertThat(concessions.figures().get("ours.number")).isEqualTo(1);
        assertThat(concessions.figures().get("ours.total")).isEqualTo(0.04, EXACTLY);
        assertThat(concessions.figures().get("ours.share")).isEqualTo(0.2, EXACTLY);
        assertThat(concessions.figures().get("ours.perRound")).isEqualTo(0.02, EXACTLY);
        assertThat(concessions.figures().get("theirs.total")).isEqualTo(0.01, EXACTLY);
        assertThat(concessions.figures().get("reciprocity")).isEqualTo(0.25, EXACTLY);
        assertThat(concessions.figures().get("budgetUsed")).isEqualTo(0.4, EXACTLY);
    }

    @Test
    void s6_anUnansweredConcession() {
        TestTalk talk = talk().weOffer("90").theyOffer("55").weOffer("86");
        assertThat(codes(talk)).doesNotContain("UNRECIPROCATED_CONCESSION");
        assertThat(codes(talk.theyOffer("55"))).contains("UNRECIPROCATED_CONCESSION");
        assertThat(codes(talk.theyOffer("56"))).doesNotContain("UNRECIPROCATED_CONCESSION");
    }

    @Test
    void s6_lowballsAndStalls() {
        TestTalk talk = talk().weOffer("90").theyOffer("69");
        assertThat(codes(talk)).containsExactly("LOWBALL");
        assertThat(codes(talk.theyOffer("69"))).doesNotContain("STALLED");
        assertThat(codes(talk.theyOffer("69"))).containsExactly("LOWBALL", "STALLED");
        assertThat(codes(talk.theyOffer("71"))).containsExactly("CONCESSIONS");
    }

    @Test
    void s6_theBudget() {
        TestTalk talk = talk().weOffer("90").theyOffer("55").weOffer("86");
        assertThat(codes(talk)).doesNotContain("BUDGET_USED");
        assertThat(codes(talk.weOffer("85"))).contains("BUDGET_USED");
    }

    @Test
    void beforeTheFirstOfferThereIsNothingToSay() {
        assertThat(findings(talk())).isEmpty();
    }
}
