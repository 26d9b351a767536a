package dev.holdfast.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code holdfast scenarios-check} with the plugins that users get, and figures that were computed by hand. */
class ScenariosCheckIT {

    private static final Path PLUGINS =
            Path.of(System.getProperty("holdfast.distribution")).resolve("plugins");

    private static final String PIE =
            """
            {"format": "holdfast-scenario/1", "name": "pie",
             "issues": [{"name": "pie", "values": ["none", "less", "more", "all"]}],
             "profiles": [
               {"name": "guest", "reservation": 0.3, "preferences": {"type": "linear-additive", "issues": {
                 "pie": {"weight": 1, "table": {"none": 0, "less": 0.25, "more": 0.75, "all": 1}}}}},
               {"name": "host", "reservation": 0.1, "preferences": {"type": "linear-additive", "issues": {
                 "pie": {"weight": 1, "table": {"none": 1, "less": 0.9, "more": 0.5, "all": 0}}}}}]}
            """;

    private static final String TRUTH =
            """
            {"outcomes": 4, "pareto_points": 4, "reservation": [0.3, 0.1], "rational_pareto_points": 1,
             "nash_given_reservation": [0.75, 0.5], "nash_rv0": [0.75, 0.5], "max_welfare": [0.75, 0.5],
             "max_min": [0.75, 0.5], "opposition_min_dist": 0.559017, "opposition_kalai": 0.559017,
             "max_util": [1.0, 1.0], "min_util": [0.0, 0.0], "pair": ["guest", "host"]}
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path path;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(path.resolve("pie.json"), PIE);
    }

    @Test
    void figuresThatAreRightAgree() throws IOException {
        assertThat(check(entry("pie.json", TRUTH))).as(out + err.toString()).isZero();
        assertThat(out.toString()).endsWith("1 agree, 0 differ" + System.lineSeparator());
    }

    @Test
    void fairSolutionsAreComparedWithReservationValues() throws IOException {
        String fair = "{\"kalai_given_reservation\": POINT, \"kalai_smorodinsky_given_reservation\": POINT}";

        assertThat(check(entry("pie.json", fair.replace("POINT", "[0.75, 0.5]"))))
                .as(out + err.toString())
                .isZero();
        assertThat(check(entry("pie.json", fair.replace("POINT", "[1.0, 0.0]"))))
                .isNotZero();
        assertThat(out.toString())
                .contains("kalai_given_reservation: expected [1.0,0.0]")
                .contains("kalai_smorodinsky_given_reservation: expected [1.0,0.0]");
    }

    @Test
    void everyFigureThatIsWrongIsNamed() throws IOException {
        String wrong = TRUTH.replace("\"pareto_points\": 4", "\"pareto_points\": 3")
                .replace("0.559017", "0.559117")
                .replace("\"outcomes\": 4", "\"outcomes\": 4, \"unheard_of\": 1");
        assertThat(check(entry("pie.json", wrong) + "," + entry("pie.json", TRUTH)))
                .isNotZero();
        assertThat(out.toString())
                .contains("pareto_points: expected 3, ours 4")
                .contains("opposition_min_dist: expected 0.559117, ours 0.559016")
                .contains("unheard_of")
                .endsWith("1 agree, 1 differ" + System.lineSeparator());
    }

    @Test
    void aScenarioThatCannotBeReadDiffersAndStopsNothing() throws IOException {
        assertThat(check(entry("missing", TRUTH) + "," + entry("pie.json", TRUTH)))
                .isNotZero();
        assertThat(out.toString()).contains("missing").endsWith("1 agree, 1 differ" + System.lineSeparator());
    }

    private static String entry(String dir, String truth) {
        return "{\"name\": \"pie\", \"dir\": \"" + dir + "\", \"truth\": " + truth + "}";
    }

    private int check(String entries) throws IOException {
        Path manifest = Files.writeString(path.resolve("manifest.json"), "[" + entries + "]");
        return new CommandLine(new Holdfast())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute("scenarios-check", "--plugins", PLUGINS.toString(), manifest.toString());
    }
}
