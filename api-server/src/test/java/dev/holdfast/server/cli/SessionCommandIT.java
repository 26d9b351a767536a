package dev.holdfast.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.server.json.file.JsonFile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code holdfast session} with the plugins that users get. */
class SessionCommandIT {

    private static final Path PLUGINS =
            Path.of(System.getProperty("holdfast.distribution")).resolve("plugins");

    private static final String SCENARIO =
            """
            {"format": "holdfast-scenario/1", "name": "coffee",
             "issues": [{"name": "price", "minimum": 0, "maximum": 20},
                        {"name": "cake", "values": ["none", "a slice", "a whole one"]}],
             "profiles": [
               {"name": "guest", "reservation": 0.2, "preferences": {"type": "linear-additive", "issues": {
                 "price": {"weight": 0.6, "linear": {"atLowest": 1, "atHighest": 0}},
                 "cake": {"weight": 0.4, "table": {"none": 0, "a slice": 0.8, "a whole one": 1}}}}},
               {"name": "host", "reservation": 0.1, "preferences": {"type": "linear-additive", "issues": {
                 "price": {"weight": 0.8, "linear": {"atLowest": 0, "atHighest": 1}},
                 "cake": {"weight": 0.2, "table": {"none": 1, "a slice": 0.7, "a whole one": 0}}}}},
               {"name": "baker", "preferences": {"type": "linear-additive", "issues": {
                 "price": {"weight": 0.1, "linear": {"atLowest": 0, "atHighest": 1}},
                 "cake": {"weight": 0.9, "table": {"none": 0, "a slice": 0.5, "a whole one": 1}}}}}]}
            """;

    @TempDir
    private Path directory;

    private String scenario = "";
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void writeTheScenario() throws Exception {
        scenario = Files.writeString(directory.resolve("coffee.json"), SCENARIO).toString();
    }

    @Test
    void aPartyLeavesWhenItsOwnDeadlineIsOver() {
        assertThat(run("tough", "tough", scenario, "--json", "--deadline", "2=7"))
                .as(err.toString())
                .isZero();

        assertThat(out.toString()).contains("WALKED_AWAY", "its own deadline has passed");
        assertThat(run("tough", "tough", scenario, "--deadline", "3=7")).isEqualTo(2);
        assertThat(err.toString()).contains("--deadline '3=7'", "a seat from 1 to 2");
    }

    @Test
    void lengthsOfTimeNeedAUnit() {
        assertThat(run("tough", "tough", scenario, "--time", "50")).isEqualTo(2);
        assertThat(err.toString())
                .contains("--time must be a length of time, such as 500ms")
                .contains("not '50'");
        assertThat(run("tough", "tough", scenario, "--time", "50ms", "--patience", "5s"))
                .isZero();
    }

    @Test
    void tellsASessionOfferByOffer() {
        assertThat(run("boulware", "conceder", scenario)).as(err.toString()).isZero();

        assertThat(out.toString())
                .startsWith("coffee: boulware (guest), conceder (host); 100 rounds, seed 1")
                .containsPattern(" 1  boulware \\(guest\\) +1\\.0000 +0\\.0000  price: 0; cake: a whole one")
                .containsPattern("Agreement in round \\d+: \\w+ \\(\\w+\\) accepts the offer of")
                .containsPattern("conceder \\(host\\) +0\\.\\d{4} +0\\.\\d{4} +0\\.1000")
                .containsPattern("distance to Pareto \\d\\.\\d{4}, Nash");
    }

    @Test
    void theSameSeedGivesTheSameJson() throws Exception {
        assertThat(run("random-walker", "boulware", scenario, "--json", "--seed", "5", "--rounds", "30"))
                .isZero();
        String first = out.toString();
        assertThat(run("random-walker", "boulware", scenario, "--json", "--seed", "5", "--rounds", "30"))
                .isZero();

        assertThat(out.toString()).isEqualTo(first);
        JsonNode session = JsonFile.read(Files.writeString(directory.resolve("session.json"), first));
        assertThat(session.path("rounds").asInt()).isEqualTo(30);
        assertThat(session.path("parties").findValuesAsText("profile")).containsExactly("guest", "host");
        assertThat(session.path("trace").path(0).path("utilities")).hasSize(2);
        assertThat(session.path("ending").asText()).isIn("AGREEMENT", "TIMED_OUT");
    }

    @Test
    void settingsAndSidesAreChosen() {
        assertThat(run("time-dependent:exponent=0.2", "tough", scenario, "--between", "host,guest"))
                .as(err.toString())
                .isZero();

        assertThat(out.toString()).contains("time-dependent:exponent=0.2 (host)", "tough (guest)");
    }

    @Test
    void moreThanTwoPartiesCanSitAtTheTable() throws Exception {
        Path picture = directory.resolve("picture.svg");
        Path offers = directory.resolve("offers.json");

        assertThat(run(
                        "conceder",
                        "conceder",
                        "linear",
                        scenario,
                        "--plot",
                        picture.toString(),
                        "--trace",
                        offers.toString()))
                .as(err.toString())
                .isZero();

        assertThat(out.toString()).contains("linear (baker)");
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(picture.toFile())
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("svg");
        assertThat(JsonFile.read(offers)).isNotEmpty();
    }

    @Test
    void mistakesAreNamedWithWhatToDo() {
        assertThat(run("bulware", "conceder", scenario)).isEqualTo(2);
        assertThat(err.toString()).contains("\"bulware\"", "did you mean \"boulware\"?");
        assertThat(run("time-dependent:exponent", "conceder", scenario)).isEqualTo(2);
        assertThat(err.toString()).contains("'exponent' in 'time-dependent:exponent' is no setting");
        assertThat(run("time-dependent:exponent=-4", "conceder", scenario)).isEqualTo(2);
        assertThat(err.toString()).contains("exponent");
        assertThat(run("boulware", "conceder", scenario, "--between", "guest")).isEqualTo(2);
        assertThat(err.toString()).contains("choose with --between among guest, host, baker");
        assertThat(run("boulware", "conceder", "boulware", "tough", scenario)).isEqualTo(2);
        assertThat(err.toString()).contains("4 strategies need as many profiles, but there are 3");
        assertThat(run("boulware", "conceder", directory.resolve("none.json").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("none.json");
        assertThat(run("boulware", "conceder", scenario, "--between", "guest,guest"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("the profile 'guest' is chosen twice");
        assertThat(run("boulware", "conceder", scenario, "--trace", "/nowhere/offers.json"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("/nowhere/offers.json cannot be written: there is no directory /nowhere");
        assertThat(out.toString()).isEmpty();
        assertThat(run("boulware", "conceder", scenario, "--rounds", "0")).isEqualTo(2);
        assertThat(err.toString()).contains("at least one round");
    }

    private int run(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        List<String> all = new ArrayList<>(List.of("session"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--plugins", PLUGINS.toString()));
        return new CommandLine(new Holdfast())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(new String[0]));
    }
}
