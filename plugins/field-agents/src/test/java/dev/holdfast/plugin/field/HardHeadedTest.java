package dev.holdfast.plugin.field;

import static dev.holdfast.plugin.field.Sessions.SPACE;
import static dev.holdfast.plugin.field.Sessions.prices;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.lab.session.result.SessionResult;
import java.util.List;
import org.junit.jupiter.api.Test;

class HardHeadedTest {

    @Test
    void itStaysAtItsBestForLongAndNeverGoesBelowItsLowest() {
        SessionResult result = Sessions.play(HardHeaded::new, Sessions.always(4));

        List<Integer> prices = prices(result);
        assertThat(result.agreement()).isEmpty();
        assertThat(prices.subList(0, 150)).containsOnly(10);
        assertThat(prices.subList(150, 200)).contains(7).allMatch(price -> price >= 6);
    }

    @Test
    void itTakesWhatIsBetterThanTheWorstThatItHasOffered() {
        assertThat(Sessions.play(HardHeaded::new, Sessions.risingTo(8)).agreement())
                .contains(SPACE.at(8));
    }
}
