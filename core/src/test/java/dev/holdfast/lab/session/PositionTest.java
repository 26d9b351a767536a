package dev.holdfast.lab.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.lab.measure.ScenarioFigures;
import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.lab.session.party.Position;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.SpaceTooLargeException;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.scenario.Profile;
import dev.holdfast.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

class PositionTest {

    /** Preferences of which nobody can prove what the highest utility is. */
    private record Opaque(UtilityFunction known) implements UtilityFunction {

        @Override
        public OutcomeSpace space() {
            return known.space();
        }

        @Override
        public double utility(Outcome outcome) {
            return known.utility(outcome);
        }

        @Override
        public double highest(Region region) {
            throw new SpaceTooLargeException("too many ways");
        }

        @Override
        public double lowest(Region region) {
            throw new SpaceTooLargeException("too many ways");
        }

        @Override
        public double reachedByAll(Region region) {
            return 0;
        }
    }

    @Test
    void theBestIsThatOfTheSearchWhereTheHighestUtilityCannotBeFound() {
        Position position = Position.of(new Opaque(Tables.RISING), 0.25, 1, Limits.ofRounds(5));

        assertThat(position.brief().highestUtility()).isEqualTo(1);
        assertThat(position.under(Limits.ofRounds(3)).brief().highestUtility()).isEqualTo(1);
    }

    @Test
    void soAreTheFiguresOfTheScenario() {
        ScenarioFigures figures = ScenarioFigures.of(new Scenario(
                "opaque", Tables.SPACE, List.of(profile("up", Tables.RISING), profile("down", Tables.FALLING))));

        assertThat(figures.highest()).containsExactly(1.0, 1.0);
        assertThat(figures.fullYield(0)).isZero();
    }

    private static Profile profile(String name, UtilityFunction preferences) {
        return new Profile(name, new Opaque(preferences), 0, 1);
    }
}
