package dev.holdfast.plugin.formats;

import dev.holdfast.spi.format.InvalidScenarioException;
import dev.holdfast.spi.format.ScenarioProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Scenarios that a fuzzer has made: a letter for the format, then the domain, a line {@code ----}, and a profile that both
 * parties have. Whatever is wrong is said with words.
 */
public final class ScenarioFuzz {

    private static final Path FOLDER = folder();

    private ScenarioFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        if (input.length == 0) {
            return;
        }
        Sample sample = List.of(Sample.values()).get(Math.floorMod(input[0] - 'a', Sample.values().length));
        byte[] rest = Arrays.copyOfRange(input, 1, input.length);
        String text = new String(rest, StandardCharsets.ISO_8859_1);
        int cut = text.indexOf("\n----\n");
        byte[] domain = cut < 0 ? rest : Arrays.copyOf(rest, cut);
        byte[] profile = cut < 0 ? new byte[0] : Arrays.copyOfRange(rest, cut + 6, rest.length);
        Path folder = Files.createDirectories(FOLDER.resolve(sample.name()));
        Files.write(folder.resolve(sample.domain), domain);
        if (sample != Sample.OWN) {
            Files.write(folder.resolve(sample.profile), profile);
            Files.write(folder.resolve("b" + sample.profile), profile);
        }
        try {
            sample.format.read(sample.readFrom(folder));
        } catch (InvalidScenarioException invalid) {
            invalid.problems().forEach(ScenarioFuzz::requireWords);
        }
    }

    private static void requireWords(ScenarioProblem problem) {
        if (problem.message().isBlank()
                || problem.remedy().isBlank()
                || problem.line().contains("\n")) {
            throw new AssertionError("Refused without words: " + problem.line());
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("holdfast-fuzz");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
