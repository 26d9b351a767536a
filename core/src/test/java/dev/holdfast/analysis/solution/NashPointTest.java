package dev.holdfast.analysis.solution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.analysis.frontier.ParetoFrontier;
import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.preference.raw.RawValues;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NashPointTest {

    private static final OutcomeSpace PIE = OutcomeSpace.of(new CategoricalIssue("pie", List.of("0", "1", "2", "3")));

    private static UtilityFunction judged(double... evaluations) {
        return RawAdditive.of(PIE, List.of(new RawIssue("pie", 1, RawValues.table(evaluations))), 0);
    }

    private static List<String> nash(double reservation, UtilityFunction... parties) {
        ParetoFrontier frontier = ParetoFrontier.of(List.of(parties));
        return NashPoint.all(frontier, Collections.nCopies(parties.length, reservation)).stream()
                .map(point -> point.outcome().terms().get("pie"))
                .toList();
    }

    @Test
    void smallGainsAreToldApart() {
        // products of 5e-10, 9e-10 and 5e-10
        assertThat(nash(0.99995, judged(1, 0.99998, 0.99996, 0), judged(0.99996, 0.99998, 1, 0)))
                .containsExactly("1");
    }

    @Test
    void theGainsOfSixPartiesAreToldApart() {
        // products of 1.9e-10, 2.4e-10 and 4e-11
        UtilityFunction[] parties = Stream.concat(
                        Stream.of(judged(0.06, 0.025, 0.2, 0)),
                        Collections.nCopies(5, judged(0.02, 0.025, 0.0115, 0)).stream())
                .toArray(UtilityFunction[]::new);
        assertThat(nash(0, parties)).containsExactly("1");
    }

    @Test
    void aPointAtWhichSomebodyGainsNothingIsNone() {
        assertThat(nash(0.5, judged(1, 0.5, 0, 0), judged(0.5, 1, 0, 0))).isEmpty();
    }
}
