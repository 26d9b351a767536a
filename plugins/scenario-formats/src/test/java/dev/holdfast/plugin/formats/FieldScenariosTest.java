package dev.holdfast.plugin.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.ScenarioFiles;
import dev.holdfast.engine.host.call.DirectCaller;
import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.outcome.Region;
import dev.holdfast.plugin.formats.source.Source;
import dev.holdfast.plugin.formats.tree.JsonTree;
import dev.holdfast.plugin.formats.tree.Node;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.scenario.Profile;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.spi.format.InvalidScenarioException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The library of the field's scenarios, where {@code -Dholdfast.scenarios=DIRECTORY} says that it is. */
class FieldScenariosTest {

    private static final double PRECISION = 1e-6;

    private final ScenarioFiles files = files();

    private static ScenarioFiles files() {
        PluginRegistry registry = PluginRegistry.of(List.of(new ScenarioFormatsPlugin()));
        return new ScenarioFiles(registry, new DirectCaller(registry));
    }

    private static Optional<Path> library() {
        return Optional.ofNullable(System.getProperty("holdfast.scenarios")).map(Path::of);
    }

    @Test
    void everySetLoadsExceptTheTwoThatAreDefective() throws PluginFault {
        assumeTrue(library().isPresent(), "nobody said where the library is");
        Path library = library().orElseThrow();
        List<String> refused = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        int loaded = 0;
        for (Node set : JsonTree.read(library.resolve("manifest.json")).items()) {
            String folder = set.need("dir").text();
            try {
                Scenario scenario = files.read(library.resolve(folder));
                loaded++;
                check(set, scenario, wrong);
            } catch (InvalidScenarioException invalid) {
                refused.add(folder + ": " + invalid.getMessage());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(refused)
                .hasSize(2)
                .anyMatch(line -> line.contains("AMPOvsCity") && line.contains("evaluates '0' twice"))
                .anyMatch(line -> line.contains("laptopdomainNoBayes") && line.contains("is only one profile"));
        assertThat(loaded).isEqualTo(89);
    }

    private static void check(Node set, Scenario scenario, List<String> wrong) {
        String folder = set.need("dir").text();
        if (scenario.space().issues().size() != set.need("issues").number("issues")) {
            wrong.add(folder + ": number of issues");
        }
        for (Node node : set.need("profiles").items()) {
            Profile profile = scenario.profile(
                            Source.stem(Path.of(node.need("file").text())))
                    .orElseThrow();
            node.field("reservation")
                    .map(value -> value.number("reservation"))
                    .filter(value -> Math.abs(value - profile.reservation()) > PRECISION)
                    .ifPresent(value -> wrong.add(folder + ": reservation of " + profile.name()));
            node.field("discount")
                    .map(value -> value.number("discount"))
                    .filter(value -> value > 0 && Math.abs(value - profile.discount()) > PRECISION)
                    .ifPresent(value -> wrong.add(folder + ": discount of " + profile.name()));
        }
        set.field("truth").ifPresent(truth -> truth(folder, truth, scenario, wrong));
    }

    private static void truth(String folder, Node truth, Scenario scenario, List<String> wrong) {
        if (truth.need("outcomes").number("outcomes") != scenario.space().size().doubleValue()) {
            wrong.add(folder + ": outcomes");
        }
        for (int party = 0; party < 2; party++) {
            String file = truth.need("pair").items().get(party).text();
            Profile profile = scenario.profile(Source.stem(Path.of(file))).orElseThrow();
            assertThat(profile.preferences()).isInstanceOf(RawAdditive.class);
            Region all = Region.all(scenario.space());
            compare(
                    folder + " " + file + " max",
                    truth,
                    "max_util",
                    party,
                    profile.preferences().highest(all),
                    wrong);
            compare(
                    folder + " " + file + " min",
                    truth,
                    "min_util",
                    party,
                    profile.preferences().lowest(all),
                    wrong);
            compare(folder + " " + file + " reservation", truth, "reservation", party, profile.reservation(), wrong);
        }
    }

    private static void compare(String what, Node truth, String field, int party, double found, List<String> wrong) {
        double expected = truth.need(field).items().get(party).number(field);
        if (Math.abs(expected - found) > PRECISION) {
            wrong.add(what + ": " + expected + " but found " + found);
        }
    }
}
