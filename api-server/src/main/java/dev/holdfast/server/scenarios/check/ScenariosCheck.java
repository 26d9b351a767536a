package dev.holdfast.server.scenarios.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.engine.host.ScenarioFiles;
import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.server.StartFailure;
import dev.holdfast.server.json.file.JsonFile;
import dev.holdfast.server.workbench.PluginsDirectory;
import dev.holdfast.server.workbench.Workbench;
import dev.holdfast.spi.format.InvalidScenarioException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code holdfast scenarios-check MANIFEST}. */
@Command(
        name = "scenarios-check",
        description = "Compares our analysis of scenario files with the figures of a manifest.",
        mixinStandardHelpOptions = true)
public final class ScenariosCheck implements Callable<Integer> {

    @Parameters(
            paramLabel = "MANIFEST",
            description = "A JSON list of scenarios, each with its folder (dir) and its figures (truth).")
    private Path manifest;

    @Mixin
    private PluginsDirectory plugins;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Workbench workbench = plugins.open()) {
            JsonNode list = list();
            List<ManifestEntry> entries = entries(list);
            Path folder =
                    Optional.ofNullable(manifest.toAbsolutePath().getParent()).orElseThrow();
            int differ = 0;
            int figures = 0;
            int figuresThatDiffer = 0;
            for (int number = 0; number < entries.size(); number++) {
                ManifestEntry entry = entries.get(number);
                List<Difference> differences = differences(entry, folder, workbench.scenarios());
                out.printf(
                        "%3d/%d %s %s%n", number + 1, entries.size(), differences.isEmpty() ? "=" : "≠", entry.label());
                differences.forEach(difference -> out.println("        " + difference.line()));
                out.flush();
                differ += differences.isEmpty() ? 0 : 1;
                figures += entry.truth().size();
                figuresThatDiffer += differences.size();
            }
            out.printf("%d figures of %d scenarios, %d differ%n", figures, entries.size(), figuresThatDiffer);
            if (entries.size() < list.size()) {
                out.printf("%d skipped: they have no truth%n", list.size() - entries.size());
            }
            out.printf("%d agree, %d differ%n", entries.size() - differ, differ);
            out.flush();
            return differ == 0 && !entries.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
        } catch (IOException | StartFailure failure) {
            spec.commandLine().getErr().println(failure.getMessage());
            return ExitCode.SOFTWARE;
        }
    }

    private JsonNode list() throws IOException {
        JsonNode root = JsonFile.read(manifest);
        JsonNode list = root.isArray() ? root : root.path("scenarios");
        if (!list.isArray()) {
            throw new IOException(manifest + " is no list of scenarios");
        }
        return list;
    }

    private static List<ManifestEntry> entries(JsonNode list) {
        List<ManifestEntry> entries = new ArrayList<>();
        for (int number = 0; number < list.size(); number++) {
            ManifestEntry.of(list.get(number), number + 1).ifPresent(entries::add);
        }
        return entries;
    }

    /** Whatever is wrong with one scenario, the others are compared all the same. */
    private static List<Difference> differences(ManifestEntry entry, Path folder, ScenarioFiles files) {
        try {
            Scenario scenario = files.read(folder.resolve(entry.folder()));
            Scenario meant = entry.pair().isEmpty() ? scenario : scenario.between(entry.pair());
            return Truths.differences(meant, entry.truth());
        } catch (InvalidScenarioException | PluginFault | IllegalArgumentException understood) {
            return List.of(notComputed(understood.getMessage()));
        } catch (RuntimeException unforeseen) {
            return List.of(notComputed(unforeseen.toString()));
        }
    }

    private static Difference notComputed(String why) {
        return new Difference("all figures", "to be computed", why);
    }
}
