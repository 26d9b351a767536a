package dev.holdfast.engine.host;

import dev.holdfast.engine.host.inspection.Inspection;
import dev.holdfast.engine.host.inspection.InstallationRules;
import dev.holdfast.engine.host.jar.Complaint;
import dev.holdfast.engine.host.jar.JarReader;
import dev.holdfast.engine.host.jar.PluginDirectories;
import dev.holdfast.engine.host.jar.PluginDirectory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Loads plugins from a directory with one directory for each, and reports all that is wrong with all of them together. */
public final class PluginLoader {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path directory;
    private final Set<String> guardGrants;
    private final Duration patience;
    private final JarReader jars = new JarReader(Runtime.version().feature());

    /**
     * Prepares to load.
     *
     * @param directory the directory of plugins
     * @param guardGrants the names of the plugins to which the operator shows walk-away points
     */
    public PluginLoader(Path directory, Set<String> guardGrants) {
        this(directory, guardGrants, PATIENCE);
    }

    PluginLoader(Path directory, Set<String> guardGrants, Duration patience) {
        this.directory = directory;
        this.guardGrants = Set.copyOf(guardGrants);
        this.patience = patience;
    }

    /**
     * Loads one plugin for those who test it: a jar that needs no other, or a directory with the plugin's jars. Its guards
     * are granted.
     */
    public static LoadReport loadAlone(Path jarOrDirectory) {
        PluginDirectory directory = PluginDirectory.of(jarOrDirectory);
        Candidate candidate =
                Candidate.read(directory, new JarReader(Runtime.version().feature()), PATIENCE);
        List<Inspection> inspections = candidate.inspection().stream().toList();
        Set<String> granted = inspections.stream().map(Inspection::plugin).collect(Collectors.toSet());
        List<PluginProblem> problems = candidate.problems(new InstallationRules(inspections, granted));
        if (!problems.isEmpty()) {
            candidate.discard();
        }
        return report(problems.isEmpty() ? List.of(candidate) : List.of(), problems);
    }

    /** Loads all plugins with which nothing is wrong. Closing the report closes their jars. */
    public LoadReport load() {
        PluginDirectories directories = PluginDirectories.read(directory);
        List<Candidate> candidates = directories.plugins().stream()
                .map(plugin -> Candidate.read(plugin, jars, patience))
                .toList();
        List<Inspection> inspections = candidates.stream()
                .flatMap(candidate -> candidate.inspection().stream())
                .toList();
        InstallationRules rules = new InstallationRules(inspections, guardGrants);

        List<Candidate> good = new ArrayList<>();
        List<PluginProblem> problems = new ArrayList<>(general(directories.complaints()));
        for (Candidate candidate : candidates) {
            List<PluginProblem> its = candidate.problems(rules);
            problems.addAll(its);
            if (its.isEmpty()) {
                good.add(candidate);
            } else {
                candidate.discard();
            }
        }
        List<String> unread = candidates.stream()
                .filter(candidate -> candidate.inspection().isEmpty())
                .map(Candidate::directoryName)
                .toList();
        problems.addAll(general(rules.idleGrants(unread)));
        return report(good, problems);
    }

    private static LoadReport report(List<Candidate> good, List<PluginProblem> problems) {
        PluginRegistry registry = new PluginRegistry(
                good.stream().flatMap(plugin -> plugin.inspection().stream()).toList());
        return new LoadReport(
                good.stream().map(Candidate::loaded).toList(),
                problems,
                registry,
                good.stream().flatMap(plugin -> plugin.classLoader().stream()).toList());
    }

    private static List<PluginProblem> general(List<Complaint> complaints) {
        return complaints.stream()
                .map(complaint ->
                        new PluginProblem(Optional.empty(), Optional.empty(), complaint.message(), complaint.remedy()))
                .toList();
    }
}
