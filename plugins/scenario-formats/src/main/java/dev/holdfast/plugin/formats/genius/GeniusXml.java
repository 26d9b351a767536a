package dev.holdfast.plugin.formats.genius;

import dev.holdfast.plugin.formats.source.Place;
import dev.holdfast.plugin.formats.source.Problems;
import dev.holdfast.plugin.formats.source.Profiles;
import dev.holdfast.plugin.formats.source.Source;
import dev.holdfast.plugin.formats.xml.Element;
import dev.holdfast.plugin.formats.xml.XmlTree;
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

/** The format {@code genius-xml}: a folder with a domain file and a file for each profile. */
public final class GeniusXml implements ScenarioFormat {

    private static final String DOMAIN = "negotiation_template";
    private static final String PROFILE = "utility_space";

    @Override
    public String name() {
        return "genius-xml";
    }

    @Override
    public String summary() {
        return "A folder of Genius: a domain and profiles in XML.";
    }

    @Override
    public boolean recognises(Path path) {
        if (!Files.isDirectory(path)) {
            return Source.hasEnding(path, ".xml") && Source.beginning(path).contains("<" + DOMAIN);
        }
        return Source.files(path, ".xml").stream()
                .anyMatch(file -> Source.beginning(file).contains("<" + DOMAIN));
    }

    @Override
    public Scenario read(Path path) throws InvalidScenarioException {
        return Problems.reporting(problems -> read(path, problems));
    }

    @Override
    public Optional<ScenarioWriter> writer() {
        return Optional.of(new GeniusWriter());
    }

    private static Scenario read(Path path, Problems problems) {
        Path folder = Source.folder(path);
        List<Element> domains = new ArrayList<>();
        List<Element> profiles = new ArrayList<>();
        for (Path file : Source.files(folder, ".xml")) {
            if (!isListOfPoints(file)) {
                problems.attempt(() -> XmlTree.read(file)).ifPresent(root -> {
                    if (root.name().equals(DOMAIN)) {
                        domains.add(root);
                    } else if (root.name().equals(PROFILE)) {
                        profiles.add(root);
                    }
                });
            }
        }
        GeniusDomain domain = GeniusDomain.of(theDomain(path, domains), problems);
        List<Profile> read = new ArrayList<>();
        for (Element root : profiles) {
            problems.attempt(() -> new GeniusProfile(domain, root, problems).read())
                    .ifPresent(read::add);
        }
        problems.stopSince(0);
        return Profiles.scenario(folder, Source.stem(folder), domain.space(), read);
    }

    /** Genius writes frontiers beside its scenarios: numbers, in files that it calls XML nevertheless. */
    private static boolean isListOfPoints(Path file) {
        String beginning = Source.beginning(file).stripLeading();
        return !beginning.isEmpty() && Character.isDigit(beginning.charAt(0));
    }

    private static Element theDomain(Path path, List<Element> domains) {
        List<Element> named = domains.stream()
                .filter(domain -> domains.size() == 1 || domain.place().file().equals(path))
                .toList();
        if (named.size() != 1) {
            throw Place.in(path)
                    .wrong(
                            domains.isEmpty()
                                    ? "there is no domain file (root <" + DOMAIN + ">)"
                                    : "there are several domain files: "
                                            + domains.stream()
                                                    .map(domain -> String.valueOf(domain.place()
                                                            .file()
                                                            .getFileName()))
                                                    .toList(),
                            domains.isEmpty()
                                    ? "Add it to the folder."
                                    : "Name the one to read instead of the folder.");
        }
        return named.get(0);
    }
}
