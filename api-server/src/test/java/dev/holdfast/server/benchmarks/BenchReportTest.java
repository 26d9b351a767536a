package dev.holdfast.server.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.holdfast.server.json.file.JsonFile;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What is made of JMH's results: three passes, in the second of which the machine was busy. */
class BenchReportTest {

    @Test
    void everySizeHasTheRatioOfTheSamePasses() throws Exception {
        JsonNode sessions = json().get("sessions");

        assertThat(sessions).hasSize(3);
        JsonNode first = sessions.get(0);
        assertThat(first.get("pair").asText()).isEqualTo("boulware/conceder");
        assertThat(first.get("outcomes").asLong()).isEqualTo(125);
        assertThat(first.get("sessionsPerSecond").asDouble()).isEqualTo(150_000);
        assertThat(first.get("bareLoopPerSecond").asDouble()).isEqualTo(300_000);
        assertThat(first.get("ratio").asDouble()).isEqualTo(0.5);
        assertThat(first.get("sessionsPerWallSecond").asDouble()).isEqualTo(75_000);
        assertThat(first.get("bytesPerRound").asDouble()).isEqualTo(100);
        assertThat(first.get("roundsPerSession").asDouble()).isEqualTo(50);
    }

    @Test
    void theRatesDivideToTheRatioAlsoWherePassesVary() {
        List<Measurement> lab = List.of(rate(1, 300), rate(1, 100), rate(1, 120), rate(1, 90));
        List<Measurement> bareLoop = List.of(rate(1, 400), rate(1, 250), rate(1, 200), rate(1, 150));

        SessionFigures figures = SessionFigures.of(lab, bareLoop);

        assertThat(figures.ratio()).as("of 0.4, 0.6, 0.6 and 0.75").isEqualTo(0.6);
        assertThat(figures.sessionsPerSecond() / figures.bareLoopPerSecond()).isEqualTo(figures.ratio());
        assertThat(figures.sessionsPerWallSecond() / figures.bareLoopPerWallSecond())
                .isEqualTo(figures.ratio());
    }

    @Test
    void threadsThatWaitForOneAnotherMissTheAimAlthoughTheirProcessorTimeDoesNotShowIt() {
        Aim aim = threadsThatTakeTurns(0.2);

        assertThat(aim.measured()).hasValue(1);
        assertThat(aim.decided()).isTrue();
        assertThat(aim.reached()).isFalse();
    }

    @Test
    void whereTheMachineWasBusyThreadsAreNotDecided() {
        assertThat(threadsThatTakeTurns(1)).matches(aim -> !aim.decided() && !aim.reached());
        assertThat(threadsThatTakeTurns(2.1)).matches(aim -> !aim.decided());
        assertThat(threadsThatTakeTurns(-1)).as("not known").matches(aim -> !aim.decided());
        assertThat(aimOfThreads(1, rate(2, 200)))
                .as("two processors all the time")
                .matches(Aim::reached);
        assertThat(aimOfThreads(3, rate(2, 200))).matches(aim -> !aim.decided() && !aim.reached());
    }

    private static Aim threadsThatTakeTurns(double load) {
        return aimOfThreads(load, new Measurement("LabSessions.play", "a/b", 125, 2, 100, 1, 100, 5000, 0, 1e9, 5000));
    }

    private static Aim aimOfThreads(double load, Measurement two) {
        Machine machine = new Machine("17", "a system", 2, load);
        ThreadFigures figures = ThreadFigures.of(List.of(two), List.of(rate(1, 100)));
        return aim(
                "two threads",
                Aims.of(machine, new Aims.Figures(List.of(), List.of(), List.of(figures), List.of(), List.of())));
    }

    private static Aim aim(String beginning, List<Aim> aims) {
        return aims.stream()
                .filter(aim -> aim.aim().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    /** A second of so many sessions, in which every thread had a processor all the time. */
    private static Measurement rate(int threads, double sessions) {
        return new Measurement(
                "LabSessions.play", "a/b", 125, threads, sessions, 1, sessions, 50 * sessions, 0, threads * 1e9, 5000);
    }

    @Test
    void aDirectoryOfPluginsThatIsNotThereIsSaidBeforeAnythingIsMeasured() {
        StringWriter err = new StringWriter();
        CommandLine bench = new CommandLine(new BenchCommand()).setErr(new PrintWriter(err, true));

        assertThat(bench.execute("--plugins", "not/here")).isEqualTo(CommandLine.ExitCode.SOFTWARE);

        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("There is no directory of plugins not/here.".replace('/', File.separatorChar));
    }

    @Test
    void threadsAreComparedByTheClock() throws Exception {
        JsonNode threads = json().get("threads").get(0);

        assertThat(threads.get("scaling").asDouble()).isCloseTo(1.9, within(1e-9));
        assertThat(threads.get("wallScaling").asDouble()).isCloseTo(1.8, within(1e-9));
    }

    @Test
    void timesAreThoseOfTheProcessorWhereTheClockShowsMore() throws Exception {
        JsonNode search = json().get("search").get(0);

        assertThat(search.get("setUpMillis").asDouble()).isEqualTo(140);
        assertThat(search.get("worstNotBelowMicros").asDouble()).isEqualTo(0.4);
        assertThat(search.has("nearestMicros")).as("was not measured").isFalse();
    }

    @Test
    void sessionsWithAGuardAreComparedWithTheSameBareLoop() throws Exception {
        JsonNode guarded = json().get("guarded").get(0);

        assertThat(guarded.get("pair").asText()).isEqualTo("boulware/conceder");
        assertThat(guarded.get("bareLoopPerSecond").asDouble()).isEqualTo(300_000);
        assertThat(guarded.get("ratio").asDouble()).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void aRatioThatWasMeasuredBeforeTheCompilerHadItsTurnIsNotDecided() {
        Measurement bareLoop = rate(1, 300);
        Measurement starved =
                new Measurement("LabSessions.play", "boulware/conceder", 125, 1, 10, 1, 100, 5000, 0, 1e9, 0);
        Measurement slow =
                new Measurement("LabSessions.play", "boulware/conceder", 125, 1, 90, 1, 100, 5000, 0, 1e9, 0);

        assertThat(ratio(starved, bareLoop)).matches(aim -> !aim.decided() && !aim.reached());
        assertThat(ratio(slow, bareLoop)).matches(aim -> aim.decided() && !aim.reached());
        assertThat(ratio(starved, rate(1, 150))).matches(aim -> aim.decided() && aim.reached());
    }

    private static Aim ratio(Measurement lab, Measurement bareLoop) {
        Machine machine = new Machine("17", "a system", 2, 0);
        List<SessionFigures> sessions = List.of(SessionFigures.of(List.of(lab), List.of(bareLoop)));
        return aim(
                "sessions of 125",
                Aims.of(machine, new Aims.Figures(sessions, List.of(), List.of(), List.of(), List.of())));
    }

    @Test
    void whatWasNotMeasuredIsAmongTheAims() {
        Machine machine = new Machine("17", "a system", 2, 9);
        Aims.Figures nothing = new Aims.Figures(List.of(), List.of(), List.of(), List.of(), List.of());

        assertThat(Aims.of(machine, nothing))
                .hasSize(12)
                .allMatch(aim -> aim.measured().isEmpty() && !aim.decided() && !aim.reached());
    }

    @Test
    void frontiersHaveTheirPointsAndTheirAims() throws Exception {
        JsonNode frontier = json().get("frontiers").get(0);

        assertThat(frontier.get("millis").asDouble()).isEqualTo(2);
        assertThat(frontier.get("points").asDouble()).isEqualTo(160);
        assertThat(json().get("aims")).anySatisfy(aim -> {
            assertThat(aim.get("aim").asText()).isEqualTo("ms for the frontier of 100,000 outcomes, opposed");
            assertThat(aim.get("reached").asBoolean()).isTrue();
        });
    }

    @Test
    void theTableSaysWhichAimsAreReached() throws Exception {
        StringWriter text = new StringWriter();
        new BenchTable(new PrintWriter(text)).print(report());

        assertThat(text.toString().lines())
                .anyMatch(line -> line.matches("boulware/conceder +125 +150,000 +300,000 +0\\.50 +50 +100"))
                .anyMatch(line -> line.matches("sessions of 125 outcomes.* at least 0\\.50 +0\\.50"))
                .filteredOn(line -> line.endsWith("not reached"))
                .singleElement()
                .asString()
                .startsWith("the same with a guard plugin, 125 outcomes");
    }

    private static JsonNode json() throws Exception {
        return new ObjectMapper().readTree(JsonFile.text(report()));
    }

    private static BenchReport report() throws IOException, URISyntaxException {
        Path results = Path.of(BenchReportTest.class.getResource("jmh.json").toURI());
        return BenchReport.of(new Machine("17", "a system", 2, 0), Measurements.read(results));
    }
}
