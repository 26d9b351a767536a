package dev.holdfast.plugin.formats;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scenarios that a fuzzer has begun with, and what it has found. */
class KeptScenariosTest {

    static List<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "test", "fuzz", "ScenarioFuzz"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void eachIsReadOrRefused(Path input) throws IOException {
        byte[] bytes = Files.readAllBytes(input);

        assertThatCode(() -> ScenarioFuzz.fuzzerTestOneInput(bytes)).doesNotThrowAnyException();
    }
}
