package dev.holdfast.server.negotiations.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void aDifferenceReadsAsPeopleWouldWriteIt() {
        assertThat(Figure.of(0.8 - 0.7)).isEqualTo(0.1);
        assertThat(Figure.of(OptionalDouble.of(0.1 * 3))).hasValue(0.3);
    }

    @Test
    void whatIsNotThereStaysAway() {
        assertThat(Figure.of(OptionalDouble.empty())).isEmpty();
    }

    @Test
    void noFigureThatSomebodyStatesIsChanged() {
        assertThat(Figure.of(0.12345678901)).isEqualTo(0.12345678901);
    }
}
