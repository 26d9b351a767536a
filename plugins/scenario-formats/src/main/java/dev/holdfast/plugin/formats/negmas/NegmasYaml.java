package dev.holdfast.plugin.formats.negmas;

import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.plugin.formats.source.Place;
import dev.holdfast.plugin.formats.source.Problems;
import dev.holdfast.plugin.formats.source.Profiles;
import dev.holdfast.plugin.formats.source.Source;
import dev.holdfast.plugin.formats.tree.Node;
import dev.holdfast.plugin.formats.tree.YamlTree;
import dev.holdfast.scenario.Profile;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.spi.format.InvalidScenarioException;
import dev.holdfast.spi.format.ScenarioFormat;
import dev.holdfast.spi.format.ScenarioWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The format {@code negmas-yaml}: a folder with a domain file and a file for each utility function. */
public final class NegmasYaml implements ScenarioFormat {

    private static final Pattern ISSUES = Pattern.compile("(?m)^(issues\\s*:|\\{.*issues\\s*:)");

    @Override
    public String name() {
        return "negmas-yaml";
    }

    @Override
    public String summary() {
        return "A folder of NegMAS: issues and utility functions in YAML.";
    }

    @Override
    public boolean recognises(Path path) {
        if (!Files.isDirectory(path)) {
            return Source.hasEnding(path, ".yml", ".yaml") && looksRight(path);
        }
        return Source.files(path, ".yml", ".yaml").stream().anyMatch(NegmasYaml::looksRight);
    }

    private static boolean looksRight(Path file) {
        return ISSUES.matcher(Source.beginning(file)).find();
    }

    @Override
    public Scenario read(Path path) throws InvalidScenarioException {
        return Problems.reporting(problems -> read(path, problems));
    }

    @Override
    public Optional<ScenarioWriter> writer() {
        return Optional.of(new NegmasWriter());
    }

    private static Scenario read(Path path, Problems problems) {
        Path folder = Source.folder(path);
        List<Node> domains = new ArrayList<>();
        List<Node> functions = new ArrayList<>();
        for (Path file : Source.files(folder, ".yml", ".yaml")) {
            problems.attempt(() -> YamlTree.read(file)).filter(Node::isObject).ifPresent(root -> {
                if (NegmasFunction.isFunction(root)) {
                    functions.add(root);
                } else if (root.field("issues").isPresent()) {
                    domains.add(root);
                }
            });
        }
        if (domains.size() != 1) {
            throw Place.in(folder)
                    .wrong("there is not one domain file (with 'issues')", "Keep one domain in the folder.");
        }
        Node domain = domains.get(0);
        OutcomeSpace space = NegmasDomain.read(domain, problems);
        List<Profile> profiles = new ArrayList<>();
        for (Node root : functions) {
            problems.attempt(() -> new NegmasFunction(space, root, problems).read())
                    .ifPresent(profiles::add);
        }
        problems.stopSince(0);
        return Profiles.scenario(folder, Source.stem(folder), space, profiles);
    }
}
