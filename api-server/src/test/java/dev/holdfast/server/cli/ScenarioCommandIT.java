package dev.holdfast.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code holdfast scenario} with the plugins that users get. */
class ScenarioCommandIT {

    private static final Path PLUGINS =
            Path.of(System.getProperty("holdfast.distribution")).resolve("plugins");

    private static final String SCENARIO =
            """
            {"format": "holdfast-scenario/1", "name": "<coffee> & cake",
             "issues": [
               {"name": "price", "minimum": 0, "maximum": %s},
               {"name": "cake", "values": ["none", "<b>some</b>"]}],
             "profiles": [
               {"name": "guest", "reservation": 0.2, "preferences": {"type": "linear-additive", "issues": {
                 "price": {"weight": 0.6, "linear": {"atLowest": 1, "atHighest": 0}},
                 "cake": {"weight": 0.4, "table": {"none": 0, "<b>some</b>": 1}}}}},
               {"name": "host", "reservation": 0.1, "preferences": {"type": "linear-additive", "issues": {
                 "price": {"weight": 0.9, "linear": {"atLowest": 0, "atHighest": 1}},
                 "cake": {"weight": 0.1, "table": {"none": 1, "<b>some</b>": 0}}}}}]}
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path path;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(path.resolve("coffee.json"), SCENARIO.formatted("10"));
    }

    @Test
    void describesIssuesProfilesAndSolutions() {
        assertThat(run("describe", file.toString())).as(err.toString()).isZero();

        assertThat(out.toString())
                .contains("<coffee> & cake: 22 outcomes, 2 issues, 2 profiles")
                .contains("11 values: a whole number from 0 to 10")
                .contains("guest          0.2000      none  0.0000 to 1.0000")
                .contains("Nash")
                .contains("Kalai-Smorodinsky", "Relative welfare")
                .containsPattern("rational fraction +0.681818 +exact")
                .containsPattern("relative opposition +0.555698 +exact")
                .containsPattern("relative welfare +1.138889 +exact")
                .doesNotContain("estimate");
    }

    @Test
    void describesAsOneDocument() throws IOException {
        assertThat(run("describe", "--json", file.toString()))
                .as(err.toString())
                .isZero();

        JsonNode described = new ObjectMapper().readTree(out.toString());
        assertThat(described.get("outcomes").asInt()).isEqualTo(22);
        assertThat(described.get("between")).extracting(JsonNode::asText).containsExactly("guest", "host");
        assertThat(described.get("figures"))
                .extracting(figure -> figure.get("name").asText())
                .containsExactly(
                        "rational fraction",
                        "Pareto points",
                        "rational Pareto points",
                        "opposition",
                        "relative opposition",
                        "maximum welfare",
                        "relative welfare");
        assertThat(described.get("figures"))
                .allMatch(figure -> figure.get("exact").asBoolean());
        assertThat(described.get("solutions")).isNotEmpty();
    }

    @Test
    void readsTheFormatThatIsNamedAndSaysWhatIsWrong() throws IOException {
        Files.writeString(file, "{\"isues\": []}");

        assertThat(run("describe", file.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("no scenario format recognises it as a whole scenario", "--format", "holdfast-json");
        assertThat(run("describe", "--format", "holdfast-json", file.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("isues");
    }

    @Test
    void aPriceOfAnyNumberOfStepsIsCounted() throws IOException {
        Files.writeString(file, SCENARIO.formatted("1000000000"));

        assertThat(run("describe", file.toString())).as(err.toString()).isZero();

        assertThat(out.toString()).containsPattern("rational fraction +0.777778 +exact");
    }

    @Test
    void saysWhatIsAnEstimate() throws IOException {
        Files.writeString(
                file,
                SCENARIO.formatted("1000000000")
                        .replaceFirst("\"linear\": \\{[^}]*}", "\"triangular\": {\"peak\": 500000000}"));

        assertThat(run("describe", file.toString())).as(err.toString()).isZero();

        assertThat(out.toString())
                .containsPattern("rational fraction +0\\.\\d+ +estimate ± 0.000\\d+ ")
                .contains("no Pareto frontier");
    }

    @Test
    void drawsPicturesAndPagesThatNeedNothingElse() throws IOException {
        for (String name : new String[] {"picture.svg", "page.html"}) {
            Path picture = path.resolve(name);

            assertThat(run("plot", file.toString(), "-o", picture.toString()))
                    .as(err.toString())
                    .isZero();

            assertThat(Files.readString(picture))
                    .contains("&lt;coffee&gt; &amp; cake", "Utility of guest", "22 outcomes", "prefers-color-scheme")
                    .doesNotContain("<b>", "<script", "href", "url(", "@import")
                    .doesNotContainPattern("(src|xlink)");
        }
    }

    @Test
    void convertsAndRefusesToOverwrite() throws IOException {
        Path folder = path.resolve("genius");

        // the domain file of Genius is named after the scenario
        assertThat(run("convert", file.toString(), folder.toString(), "--to", "genius-xml"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("Rename");
        Files.writeString(file, SCENARIO.formatted("10").replace("<coffee> & cake", "coffee"));
        assertThat(run("convert", file.toString(), folder.toString(), "--to", "genius-xml"))
                .as(err.toString())
                .isZero();
        assertThat(run("describe", folder.toString())).as(err.toString()).isZero();
        assertThat(run("convert", file.toString(), folder.toString(), "--to", "genius-xml"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("it is there already. Name another target, or remove it.");
    }

    @Test
    void whatIsWrongIsSaidOnTheErrorOutput() throws IOException {
        Files.writeString(file, SCENARIO.formatted("-10"));

        assertThat(run("describe", file.toString())).isEqualTo(1);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("coffee.json, /issues/0: issue 'price' has a maximum below its minimum");
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "scenario";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--plugins";
        all[all.length - 1] = PLUGINS.toString();
        return new CommandLine(new Holdfast())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }
}
