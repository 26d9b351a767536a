package dev.holdfast.server.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private static final Pattern TEXT = Pattern.compile("x=\"([0-9.]+)\" y=\"([0-9.]+)\" text-anchor=\"start\">N<");

    private final Svg svg = new Svg(400, 400, "a picture");
    private final Labels labels = new Labels(new Panel(svg, 50, 10, 300, 300, Axis.UNIT, Axis.UNIT));

    private MatchResult written() {
        return TEXT.matcher(svg.inline()).results().findFirst().orElseThrow();
    }

    private double x() {
        return Double.parseDouble(written().group(1));
    }

    private double y() {
        return Double.parseDouble(written().group(2));
    }

    @Test
    void aWordStandsToTheRightAndAbove() {
        labels.write(200, 200, 4, "N");

        assertThat(x()).isGreaterThan(204);
        assertThat(y()).isLessThan(197);
    }

    @Test
    void aRingThatLiesThereMovesIt() {
        labels.keepFree(200, 200, 4);
        labels.keepFree(210, 192, 7.5);
        labels.write(200, 200, 4, "N");

        assertThat(x() < 202.5 - 6.4 || y() > 199.5 || x() > 217.5).isTrue();
    }

    @Test
    void atTheEdgeItStandsInside() {
        labels.write(348, 12, 4, "N");

        assertThat(x()).isLessThan(344);
        assertThat(y()).isGreaterThan(18);
    }
}
