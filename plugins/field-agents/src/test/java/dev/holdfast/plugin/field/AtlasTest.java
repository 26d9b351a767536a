package dev.holdfast.plugin.field;

import static dev.holdfast.plugin.field.Sessions.SPACE;
import static dev.holdfast.plugin.field.Sessions.prices;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.lab.session.result.SessionResult;
import org.junit.jupiter.api.Test;

class AtlasTest {

    @Test
    void atTheEndItOffersTheirPackageBackAndTakesIt() {
        SessionResult result = Sessions.play(Atlas::new, Sessions.always(4));

        assertThat(result.agreement()).contains(SPACE.at(4));
        assertThat(result.rounds()).isEqualTo(200);
        assertThat(prices(result).subList(0, 199)).allMatch(price -> price > 4);
    }

    @Test
    void itConcedesToTheValueOfTheLastPhaseAndNoFurther() {
        // standing firm gives 0.4, compromising 0.4 or 0.7: the game is worth 0.55
        assertThat(prices(Sessions.play(Atlas::new, Sessions.always(4))))
                .contains(6)
                .doesNotContain(5);
    }

    @Test
    void whatIsBelowThePlanIsNoCompromise() {
        SessionResult result = Sessions.play(Atlas::new, Sessions.always(0));

        assertThat(result.agreement()).isEmpty();
        assertThat(prices(result)).doesNotContain(0);
    }

    @Test
    void theLastPhaseIsAsLongAsTheirGoodPackagesAreMany() {
        SessionResult result = Sessions.play(Atlas::new, Sessions.risingTo(2));

        assertThat(result.agreement()).contains(SPACE.at(2));
        assertThat(result.rounds()).isEqualTo(199);
    }
}
