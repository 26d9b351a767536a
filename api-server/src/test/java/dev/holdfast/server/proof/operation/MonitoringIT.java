package dev.holdfast.server.proof.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.server.proof.stage.Client;
import dev.holdfast.server.proof.stage.Mandates;
import dev.holdfast.server.proof.stage.PluginWorkshop;
import dev.holdfast.server.proof.stage.ServerProcess;
import dev.holdfast.server.proof.stage.Talk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The dashboard and the alerts ask for figures that the server has. */
class MonitoringIT {

    private static final Path MONITORING =
            Path.of(System.getProperty("holdfast.distribution")).resolve("monitoring");
    private static final Pattern METRIC = Pattern.compile("\\b(?:holdfast|jvm)_[a-z_]+\\b");

    @TempDir
    private Path directory;

    @Test
    void everyMetricThatIsAskedForIsThere() throws Exception {
        Set<String> asked = Stream.of("grafana-dashboard.json", "alerts.yml")
                .flatMap(file -> METRIC.matcher(read(file)).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());

        assertThat(asked).hasSizeGreaterThan(8);
        assertThat(metrics()).containsAll(asked);
    }

    @Test
    void theDashboardIsADocumentWhosePanelsAllAskForSomething() {
        JsonNode dashboard = Mandates.json(read("grafana-dashboard.json"));

        assertThat(dashboard.get("panels")).hasSizeGreaterThan(8).allSatisfy(panel -> assertThat(
                        panel.at("/targets/0/expr").asText())
                .isNotEmpty());
    }

    @Test
    void theAlertsAreRulesThatSayWhatToDo() {
        assertThat(rules()).hasSizeGreaterThan(5).allSatisfy(rule -> {
            assertThat(rule.keySet()).isSubsetOf("alert", "expr", "for", "labels", "annotations");
            assertThat(rule.get("alert").toString()).matches("Holdfast[A-Za-z]+");
            assertThat(rule.get("expr").toString()).satisfies(MonitoringIT::isClosed);
            assertThat(rule.getOrDefault("for", "0s").toString()).matches("[0-9]+[smh]");
            assertThat(rule.get("labels").toString()).matches("\\{severity=(page|ticket)}");
            assertThat(rule.get("annotations").toString()).contains("summary=", "remedy=");
        });
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rules() {
        Map<String, List<Map<String, List<Map<String, Object>>>>> file =
                (Map<String, List<Map<String, List<Map<String, Object>>>>>)
                        new Load(LoadSettings.builder().build()).loadFromString(read("alerts.yml"));
        return file.get("groups").get(0).get("rules");
    }

    /** Every bracket that is opened in an expression is closed again. */
    private static void isClosed(String expression) {
        String left = expression.replaceAll("\"[^\"]*\"", "").replaceAll("[^(){}\\[\\]]", "");
        for (String before = ""; !before.equals(left); ) {
            before = left;
            left = left.replaceAll("\\(\\)|\\{}|\\[]", "");
        }
        assertThat(left).as(expression).isEmpty();
    }

    private static String read(String file) {
        try {
            return Files.readString(MONITORING.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of all figures of a server that has had some work, and a plugin that fails. */
    private Set<String> metrics() {
        PluginWorkshop workshop = new PluginWorkshop(directory)
                .withShippedPlugins()
                .strategy("thrower", "throw new IllegalStateException();");
        Map<String, String> settings =
                Map.of("HOLDFAST_PLUGINS_DIRECTORY", workshop.plugins().toString());
        try (ServerProcess server = ServerProcess.start(directory, settings)) {
            Client client = new Client(server.address());
            Talk talk = client.setUp(Mandates.price(
                    body -> body.putArray("strategies").addObject().put("name", "thrower")));
            talk.open();
            talk.offer(Mandates.terms("40"));
            talk.advice();
            return client.get("/metrics", ServerProcess.KEY)
                    .is(200)
                    .body()
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("[{ ]", 2)[0])
                    .collect(Collectors.toSet());
        }
    }
}
