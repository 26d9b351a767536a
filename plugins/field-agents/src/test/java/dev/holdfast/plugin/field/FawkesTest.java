package dev.holdfast.plugin.field;

import static dev.holdfast.plugin.field.Sessions.SPACE;
import static dev.holdfast.plugin.field.Sessions.prices;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.lab.session.result.SessionResult;
import org.junit.jupiter.api.Test;

class FawkesTest {

    @Test
    void theWaveletLeavesOutWhatGoesUpAndDownQuickly() {
        assertThat(Forecast.smooth(new double[] {1, 0, 1, 0, 0, 0, 0, 0}))
                .containsExactly(0.5, 0.5, 0.5, 0.5, 0, 0, 0, 0);
    }

    @Test
    void againstWhoConcedesItWaitsForWhatIsComing() {
        assertThat(Sessions.play(Fawkes::new, Sessions.risingTo(8)).agreement()).contains(SPACE.at(8));
    }

    @Test
    void againstWhoDoesNotItConcedesToTheMiddleAndTakesTheOfferAtTheEnd() {
        SessionResult result = Sessions.play(Fawkes::new, Sessions.always(4));

        assertThat(prices(result)).allMatch(price -> price >= 6);
        assertThat(result.agreement()).contains(SPACE.at(4));
        assertThat(result.rounds()).isGreaterThan(190);
    }
}
