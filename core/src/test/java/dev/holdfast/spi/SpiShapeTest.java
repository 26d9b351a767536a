package dev.holdfast.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Compares what authors of plugins can see of core with a golden file, since tools that compare interfaces do not report
 * a new permitted subtype, and a new abstract method breaks every plugin.
 */
class SpiShapeTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "spi-shape.txt");
    private static final String UPDATE = "holdfast.update-golden";

    @Test
    void whatAuthorsSeeIsWhatWasAgreed() throws IOException {
        String shape = SpiShape.describe();
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(GOLDEN, shape);
        }
        assertThat(shape)
                .as(
                        """
                        What authors of plugins can see has changed. Would a plugin that was compiled before still load, and \
                        still do what it did? If the change is meant, write the new shape with
                            ./mvnw -pl core test -Dtest=SpiShapeTest -D%s=true
                        and commit core/%s with it.""",
                        UPDATE, GOLDEN)
                .isEqualTo(Files.readString(GOLDEN));
    }
}
