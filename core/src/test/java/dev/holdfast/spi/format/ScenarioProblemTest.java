package dev.holdfast.spi.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ScenarioProblemTest {

    @Test
    void namesFromAFileCannotBeginALineOfTheirOwn() {
        ScenarioProblem problem = new ScenarioProblem(
                Path.of("fair.json"),
                "/issues/0",
                "nothing is called 'a\nfair.json: all is well\u001b[2K'",
                "Remove it.");

        assertThat(problem.line())
                .isEqualTo(
                        "fair.json, /issues/0: nothing is called 'a\\u000Afair.json: all is well\\u001B[2K'. Remove it.");
    }
}
