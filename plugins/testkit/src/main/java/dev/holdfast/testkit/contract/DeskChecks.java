package dev.holdfast.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.answer.ReportedFinding;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.testkit.TestNegotiation;
import dev.holdfast.testkit.opponent.Haggler;
import dev.holdfast.testkit.opponent.Opponent;
import dev.holdfast.testkit.transcript.Transcript;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** What holds when whole negotiations are played at the desk. */
final class DeskChecks {

    private DeskChecks() {}

    /** No part fails, nothing that strategies propose is refused, and forgetting all memory changes nothing. */
    static void playsSmoothly(Supplier<TestNegotiation> negotiation, Mandate mandate, boolean nothingIsRefused) {
        for (Opponent opponent : opponents(mandate.brief().preferences())) {
            check(() -> negotiation.get().mandate(mandate).opponent(opponent), nothingIsRefused);
            check(() -> negotiation.get().mandate(mandate).opponent(opponent).copilot(), nothingIsRefused);
        }
    }

    private static void check(Supplier<TestNegotiation> negotiation, boolean nothingIsRefused) {
        Transcript transcript = negotiation.get().play();
        List<String> codes = transcript.findings().stream()
                .map(ReportedFinding::finding)
                .map(finding -> finding.code())
                .toList();
        assertThat(codes).as(transcript.text()).noneMatch(code -> code.startsWith("PLUGIN_"));
        if (nothingIsRefused) {
            assertThat(codes).as(transcript.text()).doesNotContain("MOVE_REFUSED", "MOVE_STOPPED");
        }
        Transcript forgetful = negotiation.get().forgetful().play();
        assertThat(forgetful.text())
                .as("the same negotiation with all memory forgotten after each step")
                .isEqualTo(transcript.text());
    }

    private static List<Opponent> opponents(UtilityFunction ours) {
        Haggler generous = Haggler.against(ours, 0, 0.2, 1);
        Haggler slow = Haggler.against(ours, 0.1, 0.03, 0.5);
        Haggler lowballer = Haggler.against(ours, 0, 0, 0);
        Opponent decliner =
                Opponent.script().then(slow).decline().then(slow).withdraw().thenAlways(generous);
        Opponent sleeper =
                Opponent.script().then(slow).await(Duration.ofDays(3)).thenAlways(slow);
        return List.of(generous, slow, lowballer, decliner, sleeper);
    }
}
