package dev.holdfast.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeptInputsTest {

    static List<FuzzTarget> targets() {
        return FuzzTarget.ALL;
    }

    @ParameterizedTest
    @MethodSource("targets")
    void everyInputThatIsKeptIsReadOrRefused(FuzzTarget target) throws IOException {
        List<Path> inputs = target.keptInputs();

        assertThat(inputs).isNotEmpty();
        for (Path input : inputs) {
            byte[] bytes = Files.readAllBytes(input);
            assertThatCode(() -> target.read(bytes)).as(input.toString()).doesNotThrowAnyException();
        }
    }
}
