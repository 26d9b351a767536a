package dev.holdfast.plugin.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.spi.format.InvalidScenarioException;
import dev.holdfast.spi.format.ScenarioProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message about a broken file names the file, the place and what to do, in words for people. */
class BrokenFilesTest {

    /** What only a library or a programmer would say. */
    private static final String LIBRARY_WORDS =
            "(?s).*(Exception|java\\.|com\\.|org\\.|[Tt]oken|END_|START_|prolog|entity\\.|markup|code \\d|while (parsing|"
                    + "scanning)|did not find|expected [<']|mapping values|block (mapping|sequence|end)|codepoint|"
                    + "StreamRead|Source:|null|Optional\\[|must be terminated|well-formed|\\bDOM\\b|simple key).*";

    @TempDir
    Path path;

    @ParameterizedTest
    @MethodSource("dev.holdfast.plugin.formats.Mistakes#all")
    void everyMistakeIsNamedWithItsFileItsPlaceAndARemedy(
            Sample sample, String file, String right, String wrong, String where, String says) throws IOException {
        Folder folder = sample.in(path);
        String text = Files.readString(path.resolve(file));
        assertThat(text).contains(right);
        folder.with(file, text.replace(right, wrong));

        List<ScenarioProblem> problems = problems(sample);

        assertThat(problems).isNotEmpty();
        String all =
                String.join("\n", problems.stream().map(ScenarioProblem::line).toList());
        assertThat(all).contains(where).contains(says);
        if (!where.isEmpty()) {
            assertThat(all).contains(file);
        }
        problems.forEach(problem -> assertIsForPeople(problem, all));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whateverIsCutOffOrChangedTheMessageIsForPeople(Sample sample) throws IOException {
        sample.in(path);
        assertThat(problems(sample)).isEmpty();
        for (String file : List.of(sample.domain, sample.profile)) {
            String text = Files.readString(path.resolve(file));
            for (String broken : broken(text)) {
                Files.writeString(path.resolve(file), broken);
                problems(sample).forEach(problem -> assertIsForPeople(problem, broken));
            }
            Files.writeString(path.resolve(file), text);
        }
    }

    static Stream<Sample> samples() {
        return Stream.of(Sample.values());
    }

    /** Cut off, a character missing, a character too many, a character that is another. */
    private static List<String> broken(String text) {
        List<String> all = new ArrayList<>();
        for (int at = 1; at < text.length(); at += 5) {
            all.add(text.substring(0, at));
            all.add(text.substring(0, at) + text.substring(at + 1));
            all.add(text.substring(0, at) + "]}<&\":#\t-".charAt(at % 9) + text.substring(at));
            all.add(text.substring(0, at) + "x9{[>'".charAt(at % 6) + text.substring(at + 1));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsNoTextSaysSo(Sample sample) throws IOException {
        sample.in(path);
        byte[] bytes = Files.readAllBytes(path.resolve(sample.profile));
        int middle = new String(bytes, StandardCharsets.UTF_8).indexOf("price");
        bytes[Math.max(middle, 60)] = (byte) 0xC0;
        Files.write(path.resolve(sample.profile), bytes);

        assertThat(problems(sample)).isNotEmpty().allSatisfy(problem -> assertIsForPeople(problem, "no UTF-8"));
    }

    private static void assertIsForPeople(ScenarioProblem problem, String of) {
        assertThat(problem.message()).as(of).isNotBlank().doesNotMatch(LIBRARY_WORDS);
        assertThat(problem.remedy()).as(of).isNotBlank();
        assertThat(problem.line()).as(of).doesNotContain("\n");
    }

    private List<ScenarioProblem> problems(Sample sample) {
        try {
            sample.format.read(sample.readFrom(path));
            return List.of();
        } catch (InvalidScenarioException invalid) {
            return invalid.problems();
        }
    }
}
