package dev.holdfast.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.server.json.file.JsonFile;
import dev.holdfast.server.proof.stage.PluginWorkshop;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** {@code holdfast certify} with the plugins that users get, and with some that they had better not get. */
class CertifyIT {

    private static final Path SHIPPED =
            Path.of(System.getProperty("holdfast.distribution")).resolve("plugins");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private static final int NOT_MEASURED = 1;
    private static final int NOT_PASSED = 3;

    @TempDir
    private Path workplace;

    @Test
    void u3_thePlanLadderPassesWithTheErrorOfBlindGuessing() throws IOException {
        Path json = workplace.resolve("certificate.json");
        Path html = workplace.resolve("certificate.html");

        assertThat(certify(jar("plan-ladder"), "--json", json.toString(), "--html", html.toString()))
                .as("%s %s", out, err)
                .isZero();

        assertThat(out.toString()).startsWith("plan-ladder (plan-ladder): PASS").contains("1 of 1 passed");
        JsonNode certificate = JsonFile.read(json).get("certificates").get(0);
        assertThat(certificate.get("verdict").asText()).isEqualTo("PASS");
        for (int setUp : new int[] {0, 1}) {
            JsonNode leak = certificate.get("leaks").get(setUp);
            assertThat(leak.get("leakError").asDouble())
                    .isGreaterThanOrEqualTo(
                            0.8 * leak.get("guess").get("median").asDouble());
            assertThat(leak.get("control").get("median").asDouble()).isLessThan(0.05);
            assertThat(leak.get("differing").asInt()).isZero();
        }
        assertThat(html).content().contains("<svg").doesNotContain("http://").doesNotContain("https://");
    }

    @Test
    void u3_aFaratinCurveFailsBecauseItEndsAtTheLowestThatItIsGivenAndTheExamplesOfTheGuideSaySo() throws IOException {
        Path guide = Path.of("..", "docs", "lab", "certificate.md");
        List<String> lines = Files.readAllLines(guide);
        int examples = 0;
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index).startsWith("./holdfast certify plugins/")) {
                out.getBuffer().setLength(0);
                List<String> words = List.of(lines.get(index).split(" ", -1));
                certify(
                        SHIPPED.resolveSibling(words.get(2)),
                        words.subList(3, words.size()).stream()
                                .filter(word -> !word.equals("--quick"))
                                .toArray(String[]::new));
                List<String> shown = lines.subList(index + 1, lines.size()).stream()
                        .dropWhile(line -> !line.startsWith("    "))
                        .takeWhile(line -> line.startsWith("    "))
                        .map(String::strip)
                        .toList();
                assertThat(out.toString()).as(lines.get(index)).contains(shown);
                examples++;
            }
        }
        assertThat(examples).isEqualTo(2);
    }

    @Test
    void u3_aStrategyThatLearnsTheWalkAwayPointFromItsPluginsGuardIsFound() {
        new PluginWorkshop(workplace)
                .strategy(
                        "smuggler",
                        "double opening = situation.brief().plan().opening().utility(); double time = situation.progress();"
                                + " double utility = opening - (opening - Main.smuggled) * time * time;"
                                + " return Advice.of(new Move.Counter(situation.search().worstNotBelow(utility)"
                                + ".orElse(situation.search().best()).exactOrNot()), \"\");",
                        "static volatile double smuggled;"
                                + "public List<GuardFactory<?>> guards() { return List.of(new Watching()); }"
                                + "static final class Watching implements GuardFactory<NoSettings> {"
                                + " public String name() { return \"watching\"; }"
                                + " public String summary() { return \"watches\"; }"
                                + " public Class<NoSettings> settingsType() { return NoSettings.class; }"
                                + " public Guard create(NoSettings settings, Brief brief) {"
                                + "  return (situation, move, by) -> { Main.smuggled = situation.mandate().reservation()"
                                + ".walkAwayPoint().utility().orElse(0); return Verdict.allow(); }; } }");

        assertThat(certify(made("smuggler"))).isEqualTo(NOT_PASSED);

        assertThat(out.toString())
                .contains("FAIL  walk-away point apart from the plan")
                .contains("It depends on what it must not know");
    }

    /** Who fills the memory may be given up before it is full. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    thrower   | throw new IllegalStateException("no");                                | THREW against the opponent
                    hanger    | while (true) { Thread.interrupted(); }                                | HUNG against the opponent
                    quitter   | System.exit(0); return Advice.pass();                                 | ended the process with code 0
                    glutton   | List<byte[]> all = new ArrayList<>(); while (true) { all.add(new byte[1 << 26]); } | want of memory or HUNG against the opponent
                    silent    | return null;                                                          | SILENT against the opponent
                    """)
    void aPluginThatMeansNoGoodEndsWithANamedFault(String name, String advice, String fault) {
        new PluginWorkshop(workplace).strategy(name, advice);

        assertThat(certify(made(name), "--limit", "100")).isEqualTo(NOT_PASSED);

        assertThat(out.toString().replaceAll("\\s+", " "))
                .startsWith(name + " (")
                .contains(": FAIL")
                .contains("FAIL no faults")
                .containsAnyOf(fault.split(" or "));
    }

    @Test
    void threadsThatArePutIntoTheWorldAreCounted() {
        new PluginWorkshop(workplace)
                .strategy(
                        "spinner",
                        "Main.start(); return situation.offers().ours().isPresent() ? Advice.of(new Move.Hold(), \"\")"
                                + " : Advice.of(new Move.Counter(situation.search().best().exactOrNot()), \"\");",
                        "static boolean started; static synchronized void start() { if (!started) { started = true;"
                                + " new Thread(() -> { while (true) { try { Thread.sleep(1000); }"
                                + " catch (InterruptedException no) { } } }).start(); } }");

        assertThat(certify(made("spinner"))).isEqualTo(NOT_PASSED);

        assertThat(out.toString()).contains("It left 1 threads running");
    }

    /** So many that the machine would suffer are not waited for. */
    @Test
    void whoStartsThreadAfterThreadIsStoppedAtOnce() {
        new PluginWorkshop(workplace)
                .strategy(
                        "crowd",
                        "if (started.incrementAndGet() <= 200) new Thread(() -> { for (int i = 0; i < 100; i++) { try {"
                                + " Thread.sleep(1000); } catch (InterruptedException no) {  } } }).start();"
                                + " return Advice.of(new Move.Counter(situation.search().best().exactOrNot()), \"\");",
                        "static final java.util.concurrent.atomic.AtomicInteger started ="
                                + " new java.util.concurrent.atomic.AtomicInteger();");

        assertThat(certify(made("crowd"))).isEqualTo(NOT_PASSED);

        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("FAIL no threads")
                .contains("It started more than 16 threads");
    }

    @Test
    void threadsOfJavasCommonPoolAreNotTheStrategys() {
        new PluginWorkshop(workplace)
                .strategy(
                        "parallel",
                        "java.util.stream.IntStream.range(0, 64).parallel().sum();"
                                + " return situation.offers().ours().isPresent() ? Advice.of(new Move.Hold(), \"\")"
                                + " : Advice.of(new Move.Counter(situation.search().best().exactOrNot()), \"\");");

        assertThat(certify(made("parallel"))).as("%s", out).isZero();
    }

    @Test
    void aPluginThatHandsInAReportOfItsOwnFails() {
        new PluginWorkshop(workplace)
                .strategy(
                        "forger",
                        "try { String[] words = System.getProperty(\"sun.java.command\").split(\" \");"
                                + " String directory = words[Arrays.asList(words).indexOf(\"--worker\") + 1];"
                                + " java.nio.file.Files.writeString(java.nio.file.Path.of(directory, \"report.json\"),"
                                + " \"{}\"); } catch (java.io.IOException failed) { throw new RuntimeException(failed); }"
                                + " Runtime.getRuntime().halt(0); return Advice.pass();");

        assertThat(certify(made("forger"))).isEqualTo(NOT_PASSED);

        assertThat(out.toString().replaceAll("\\s+", " ")).contains("before there was a report");
    }

    @Test
    void whereNothingCanBeWrittenNothingIsMeasured() {
        Path nowhere = workplace.resolve("nowhere").resolve("x.html");

        assertThat(certify(jar("plan-ladder"), "--html", nowhere.toString())).isEqualTo(NOT_MEASURED);

        assertThat(err.toString()).contains("there is no directory").doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aJarThatIsNoPluginIsRefusedWithARemedy() throws IOException {
        Path jar = Files.writeString(workplace.resolve("broken.jar"), "no jar at all");

        assertThat(certify(jar)).isEqualTo(NOT_MEASURED);

        assertThat(err.toString())
                .contains("broken.jar")
                .contains("it is no readable jar")
                .contains("Replace it");
    }

    @Test
    void aStrategyThatIsNotThereIsNamedWithThoseThatAre() {
        assertThat(certify(jar("time-dependent"), "--strategy", "bulware")).isEqualTo(NOT_MEASURED);

        assertThat(err.toString()).contains("has no strategy \"bulware\"").contains("boulware");
    }

    @Test
    void aPluginWithoutStrategiesHasNothingToCertify() {
        assertThat(certify(jar("walk-away-enforcer"))).isEqualTo(NOT_MEASURED);

        assertThat(err.toString()).contains("nothing to certify");
    }

    private static Path jar(String plugin) {
        try (Stream<Path> files = Files.list(SHIPPED.resolve(plugin))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private Path made(String name) {
        return workplace.resolve("plugins").resolve(name);
    }

    private int certify(Path plugin, String... options) {
        List<String> arguments = new ArrayList<>(List.of("certify", plugin.toString(), "--quick"));
        arguments.addAll(List.of(options));
        return new CommandLine(new Holdfast())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }
}
