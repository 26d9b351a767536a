package dev.holdfast.plugin.formats.own;

import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.plugin.formats.source.Numbers;
import dev.holdfast.plugin.formats.source.Problems;
import dev.holdfast.plugin.formats.source.Profiles;
import dev.holdfast.plugin.formats.source.Source;
import dev.holdfast.plugin.formats.tree.JsonTree;
import dev.holdfast.plugin.formats.tree.Node;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.scenario.Profile;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.spi.format.InvalidScenarioException;
import dev.holdfast.spi.format.ScenarioFormat;
import dev.holdfast.spi.format.ScenarioWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The format {@code holdfast-json}: a scenario in one file. */
public final class HoldfastJson implements ScenarioFormat {

    static final String MARK = "holdfast-scenario/1";

    private static final Pattern MARKED = Pattern.compile("\"format\"\\s*:\\s*\"holdfast-scenario/");

    @Override
    public String name() {
        return "holdfast-json";
    }

    @Override
    public String summary() {
        return "One JSON file with issues and profiles, as its JSON Schema says.";
    }

    @Override
    public boolean recognises(Path path) {
        return MARKED.matcher(Source.beginning(path)).find();
    }

    @Override
    public Scenario read(Path path) throws InvalidScenarioException {
        return Problems.reporting(problems -> read(path, problems));
    }

    @Override
    public Optional<ScenarioWriter> writer() {
        return Optional.of(new HoldfastWriter());
    }

    private static Scenario read(Path path, Problems problems) {
        Node root = JsonTree.read(path);
        Fields.only(root, "$schema", "format", "name", "issues", "profiles");
        Node mark = root.need("format");
        if (!mark.text().equals(MARK)) {
            throw mark.place().wrong("the format is '" + Numbers.shortened(mark.text()) + "'", "Write " + MARK + ".");
        }
        String name = root.field("name").map(Node::text).orElseGet(() -> Source.stem(path));
        OutcomeSpace space = IssuesReader.read(root.need("issues"), problems);
        List<Profile> profiles = new ArrayList<>();
        for (Node node : root.need("profiles").items()) {
            problems.attempt(() -> profile(space, node, problems)).ifPresent(profiles::add);
        }
        problems.stopSince(0);
        return Profiles.scenario(path, name, space, profiles);
    }

    private static Profile profile(OutcomeSpace space, Node node, Problems problems) {
        Fields.only(node, "name", "reservation", "discount", "preferences");
        String name = node.need("name").text();
        double reservation = unit(node, "reservation", 0);
        double discount = unit(node, "discount", 1);
        UtilityFunction preferences = new PreferencesReader(space, problems).read(node.need("preferences"));
        return node.place()
                .checked(() -> new Profile(name, preferences, reservation, discount), "Correct the profile.");
    }

    private static double unit(Node node, String name, double otherwise) {
        return node.field(name)
                .map(number -> Numbers.unit(number.place(), "the " + name, number.text()))
                .orElse(otherwise);
    }
}
