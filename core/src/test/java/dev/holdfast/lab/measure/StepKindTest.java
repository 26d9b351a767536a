package dev.holdfast.lab.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepKindTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, SILENT",
        "1e-12, -1e-12, SILENT",
        "0, 0.1, NICE",
        "0.1, 0.1, FORTUNATE",
        "0.1, 0, SELFISH",
        "0.1, -0.1, SELFISH",
        "-0.1, 0.1, CONCESSION",
        "-0.1, 0, CONCESSION",
        "-0.1, -0.1, UNFORTUNATE",
        "0, -0.1, UNFORTUNATE",
    })
    void eachStepHasTheNameThatItsAuthorsGaveIt(double own, double others, StepKind kind) {
        assertThat(StepKind.of(own, others)).isEqualTo(kind);
    }
}
