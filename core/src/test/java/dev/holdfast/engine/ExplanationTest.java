package dev.holdfast.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.Fixtures;
import dev.holdfast.negotiation.command.OurCommand;
import dev.holdfast.negotiation.event.TeamEvent.MoveExplained;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final OurCommand HOLD = new OurCommand.Hold(Fixtures.MONDAY, Fixtures.OWNER);

    @Test
    void itKeepsWhoAndWhy() {
        assertThat(Explanation.of(HOLD, " They have not moved.\n"))
                .contains(new MoveExplained(Fixtures.MONDAY, Fixtures.OWNER, "They have not moved."));
    }

    @Test
    void noReasonLeavesNoTrace() {
        assertThat(Explanation.of(HOLD, " \n")).isEmpty();
    }

    @Test
    void aLongReasonIsCutBetweenCharacters() {
        String letters = "x".repeat(MoveExplained.MAX_LENGTH - 2);

        assertThat(Explanation.of(HOLD, letters + "yz").orElseThrow().rationale())
                .isEqualTo(letters + "yz");
        assertThat(Explanation.of(HOLD, letters + "yz!").orElseThrow().rationale())
                .isEqualTo(letters + "y…");
        assertThat(Explanation.of(HOLD, letters + "😀!").orElseThrow().rationale())
                .isEqualTo(letters + "…");
    }
}
