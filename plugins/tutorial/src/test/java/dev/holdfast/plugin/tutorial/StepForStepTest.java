package dev.holdfast.plugin.tutorial;

import static dev.holdfast.testkit.transcript.TranscriptAssert.assertThat;

import dev.holdfast.testkit.TestNegotiation;
import dev.holdfast.testkit.opponent.Opponent;
import dev.holdfast.testkit.transcript.Transcript;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A seller who opens at 52 EUR and settles at 40. */
class StepForStepTest {

    private static Transcript against(String... bids) {
        return TestNegotiation.with(new TutorialPlugin())
                .strategy("step-for-step", Map.of("share", 0.5))
                .opponent(Opponent.bids(bids))
                .play();
    }

    @Test
    void whoDoesNotMoveGetsNothing() {
        assertThat(against("20.00", "20.00", "19.00")).wentSmoothly().neverMoved();
    }

    @Test
    void eachStepOfTheirsIsAnsweredWithHalfOfTheRest() {
        assertThat(against("20.00", "21.00", "21.00", "22.00"))
                .wentSmoothly()
                .offeredExactly("52.00", "46.00", "43.00");
    }

    @Test
    void whatIsAsGoodAsTheNextOfferIsAccepted() {
        assertThat(against("20.00", "46.00")).agreedOn("46.00");
    }
}
