package dev.holdfast.plugin.formats.geniusweb;

import dev.holdfast.plugin.formats.source.Place;
import dev.holdfast.plugin.formats.source.Problems;
import dev.holdfast.plugin.formats.source.Profiles;
import dev.holdfast.plugin.formats.source.Source;
import dev.holdfast.plugin.formats.tree.JsonTree;
import dev.holdfast.plugin.formats.tree.Node;
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
import java.util.Set;

/** The format {@code geniusweb-json}: a folder with a domain file and a file for each profile. */
public final class GeniusWebJson implements ScenarioFormat {

    private static final String DOMAIN = "issuesValues";
    private static final String PROFILE = "LinearAdditiveUtilitySpace";
    private static final Set<String> OTHER_PROFILES =
            Set.of("DefaultPartialOrdering", "SumOfGroupsUtilitySpace", "SimpleLinearOrdering");

    @Override
    public String name() {
        return "geniusweb-json";
    }

    @Override
    public String summary() {
        return "A folder of GeniusWeb: a domain and linear-additive profiles in JSON.";
    }

    @Override
    public boolean recognises(Path path) {
        if (!Files.isDirectory(path)) {
            return Source.hasEnding(path, ".json") && looksRight(path);
        }
        return Source.files(path, ".json").stream().anyMatch(GeniusWebJson::looksRight);
    }

    private static boolean looksRight(Path file) {
        String beginning = Source.beginning(file);
        return beginning.contains('"' + DOMAIN + '"') || beginning.contains('"' + PROFILE + '"');
    }

    @Override
    public Scenario read(Path path) throws InvalidScenarioException {
        return Problems.reporting(problems -> read(path, problems));
    }

    @Override
    public Optional<ScenarioWriter> writer() {
        return Optional.of(new GeniusWebWriter());
    }

    private static Scenario read(Path path, Problems problems) {
        Path folder = Source.folder(path);
        List<Node> domains = new ArrayList<>();
        List<Node> profiles = new ArrayList<>();
        for (Path file : Source.files(folder, ".json")) {
            problems.attempt(() -> JsonTree.read(file)).filter(Node::isObject).ifPresent(root -> {
                if (root.field(DOMAIN).isPresent()) {
                    domains.add(root);
                } else if (root.field(PROFILE).isPresent()) {
                    profiles.add(root.need(PROFILE));
                } else if (root.fields().keySet().stream().anyMatch(OTHER_PROFILES::contains)) {
                    problems.add(Place.in(file)
                            .wrong(
                                    "a profile of the kind "
                                            + root.fields().keySet().iterator().next() + " cannot be read",
                                    "Use a " + PROFILE + "."));
                }
            });
        }
        if (domains.size() > 1) {
            domains.removeIf(domain -> !domain.place().file().equals(path));
        }
        if (domains.isEmpty() && !profiles.isEmpty()) {
            profiles.get(0).field("domain").ifPresent(domains::add);
        }
        if (domains.size() != 1) {
            throw Place.in(path)
                    .wrong("there is not one domain file (with '" + DOMAIN + "')", "Keep one domain in the folder.");
        }
        GeniusWebDomain domain = GeniusWebDomain.of(domains.get(0));
        List<Profile> read = new ArrayList<>();
        for (Node root : profiles) {
            problems.attempt(() -> new GeniusWebProfile(domain, root, problems).read())
                    .ifPresent(read::add);
        }
        problems.stopSince(0);
        return Profiles.scenario(folder, Source.stem(folder), domain.space(), read);
    }
}
