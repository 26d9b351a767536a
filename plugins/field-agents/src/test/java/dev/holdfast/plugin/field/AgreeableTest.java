package dev.holdfast.plugin.field;

import static dev.holdfast.plugin.field.Sessions.SPACE;
import static dev.holdfast.plugin.field.Sessions.prices;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgreeableTest {

    @Test
    void itConcedesLateAndNotBelowItsPlan() {
        assertThat(prices(Sessions.play(Agreeable::new, Sessions.always(0))).subList(0, 140))
                .containsOnly(10);
        assertThat(prices(Sessions.play(Agreeable::new, Sessions.always(0))))
                .contains(4)
                .doesNotContain(0);
    }

    @Test
    void atTheEndItTakesWhatIsOffered() {
        assertThat(Sessions.play(Agreeable::new, Sessions.always(4)).agreement())
                .contains(SPACE.at(4));
    }
}
