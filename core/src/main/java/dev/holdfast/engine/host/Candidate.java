package dev.holdfast.engine.host;

import dev.holdfast.engine.host.call.TimeLimitedCaller;
import dev.holdfast.engine.host.inspection.Construction;
import dev.holdfast.engine.host.inspection.Inspection;
import dev.holdfast.engine.host.inspection.Inspector;
import dev.holdfast.engine.host.inspection.InstallationRules;
import dev.holdfast.engine.host.inspection.Questioning;
import dev.holdfast.engine.host.jar.Complaint;
import dev.holdfast.engine.host.jar.JarContents;
import dev.holdfast.engine.host.jar.JarReader;
import dev.holdfast.engine.host.jar.PluginClassLoader;
import dev.holdfast.engine.host.jar.PluginDirectory;
import dev.holdfast.engine.host.jar.SpiVersion;
import dev.holdfast.spi.Plugin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A directory on its way to becoming a plugin. Its code is not run before its files are found to be in order. */
final class Candidate {

    private final PluginDirectory directory;
    private final List<PluginProblem> problems = new ArrayList<>();
    private Optional<JarContents> main = Optional.empty();
    private Optional<PluginClassLoader> classLoader = Optional.empty();
    private Optional<Inspection> inspection = Optional.empty();

    private Candidate(PluginDirectory directory) {
        this.directory = directory;
    }

    /** Reads a directory and, when its files are in order, asks the plugin in it for all that it says of itself. */
    static Candidate read(PluginDirectory directory, JarReader reader, Duration patience) {
        Candidate candidate = new Candidate(directory);
        candidate.checkFiles(reader);
        if (candidate.problems.isEmpty()) {
            candidate.run(patience);
        }
        return candidate;
    }

    /** What the plugin says of itself; empty when it could not be asked. */
    Optional<Inspection> inspection() {
        return inspection;
    }

    /** All that is wrong with it, alone and together with what else is installed. */
    List<PluginProblem> problems(InstallationRules rules) {
        List<PluginProblem> all = new ArrayList<>(problems);
        inspection.map(rules::complaints).orElse(List.of()).forEach(complaint -> all.add(about(main, complaint)));
        return all;
    }

    String directoryName() {
        return directory.name();
    }

    LoadedPlugin loaded() {
        return new LoadedPlugin(
                inspection.orElseThrow().plugin(),
                main.flatMap(JarContents::version),
                directory.name(),
                directory.jars().stream()
                        .map(jar -> jar.getFileName().toString())
                        .toList());
    }

    Optional<PluginClassLoader> classLoader() {
        return classLoader;
    }

    /** Closes the jars of a plugin that will not be used. */
    void discard() {
        try {
            if (classLoader.isPresent()) {
                classLoader.get().close();
            }
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        }
    }

    private void checkFiles(JarReader reader) {
        directory.complaints().forEach(complaint -> problems.add(about(Optional.empty(), complaint)));
        List<JarContents> jars = directory.jars().stream().map(reader::read).toList();
        for (JarContents jar : jars) {
            jar.complaints().forEach(complaint -> problems.add(about(Optional.of(jar), complaint)));
        }
        List<JarContents> offering =
                jars.stream().filter(jar -> !jar.pluginClasses().isEmpty()).toList();
        if (offering.size() == 1) {
            checkMain(offering.get(0));
        } else if (offering.size() > 1) {
            String names =
                    String.join(", ", offering.stream().map(Candidate::fileName).toList());
            complain("more than one jar offers a plugin: " + names, "Keep one, or give each a directory of its own.");
        } else if (problems.isEmpty()) {
            String names =
                    String.join(", ", jars.stream().map(Candidate::fileName).toList());
            complain(
                    "no jar offers a plugin: no META-INF/services/" + Plugin.class.getName() + " in "
                            + (names.isEmpty() ? "the directory" : names),
                    "Check that the plugin's own jar is there, or ask its author.");
        }
    }

    private void checkMain(JarContents jar) {
        main = Optional.of(jar);
        SpiVersion.complaint(jar.spiVersion()).ifPresent(complaint -> problems.add(about(main, complaint)));
        if (jar.pluginClasses().size() > 1) {
            complain(
                    "it offers more than one plugin: " + String.join(", ", jar.pluginClasses()),
                    Complaint.ASK_THE_AUTHOR);
        }
    }

    private void run(Duration patience) {
        ClassLoader core = Plugin.class.getClassLoader();
        PluginClassLoader loader = new PluginClassLoader(directory.name(), directory.jars(), core);
        classLoader = Optional.of(loader);
        try (TimeLimitedCaller caller = new TimeLimitedCaller(name -> loader, patience, 1)) {
            Questioning questioning = new Questioning(caller, directory.name());
            Optional<Plugin> plugin =
                    Construction.construct(main.orElseThrow().pluginClasses().get(0), loader, questioning);
            inspection = plugin.map(made -> Inspector.inspect(made, questioning, loader));
            if (inspection.isEmpty()) {
                questioning.complaints().forEach(complaint -> problems.add(about(main, complaint)));
            }
        }
    }

    private void complain(String message, String remedy) {
        problems.add(about(main, new Complaint(message, remedy)));
    }

    private PluginProblem about(Optional<JarContents> jar, Complaint complaint) {
        return new PluginProblem(
                Optional.of(directory.name()), jar.map(Candidate::fileName), complaint.message(), complaint.remedy());
    }

    private static String fileName(JarContents contents) {
        return contents.jar().getFileName().toString();
    }
}
