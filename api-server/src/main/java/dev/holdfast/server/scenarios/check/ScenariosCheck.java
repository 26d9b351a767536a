package dev.holdfast.server.scenarios.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.engine.host.PluginFault;
import dev.holdfast.engine.host.ScenarioFiles;
import dev.holdfast.preference.SpaceTooLargeException;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.server.StartFailure;
import dev.holdfast.server.json.file.JsonFile;
import dev.holdfast.server.workbench.PluginsDirectory;
import dev.holdfast.server.workbench.Workbench;
import dev.holdfast.spi.InvalidScenarioException;
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
            List<ManifestEntry> entries = entries();
            int differ = 0;
            for (int number = 0; number < entries.size(); number++) {
                ManifestEntry entry = entries.get(number);
                List<Difference> differences = differences(entry, workbench.scenarios());
                out.printf(
                        "%3d/%d %s %s%n", number + 1, entries.size(), differences.isEmpty() ? "=" : "≠", entry.label());
                differences.forEach(difference -> out.println("        " + difference.line()));
                out.flush();
                differ += differences.isEmpty() ? 0 : 1;
            }
            out.printf("%d agree, %d differ%n", entries.size() - differ, differ);
            out.flush();
            return differ == 0 && !entries.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
        } catch (IOException | StartFailure failure) {
            spec.commandLine().getErr().println(failure.getMessage());
            return ExitCode.SOFTWARE;
        }
    }

    private List<ManifestEntry> entries() throws IOException {
        JsonNode root = JsonFile.read(manifest);
        JsonNode list = root.isArray() ? root : root.path("scenarios");
        if (!list.isArray()) {
            throw new IOException(manifest + " is no list of scenarios");
        }
        Path folder = Optional.ofNullable(manifest.toAbsolutePath().getParent()).orElseThrow();
        List<ManifestEntry> entries = new ArrayList<>();
        for (int number = 0; number < list.size(); number++) {
            ManifestEntry.of(list.get(number), number + 1, folder).ifPresent(entries::add);
        }
        return entries;
    }

    private static List<Difference> differences(ManifestEntry entry, ScenarioFiles files) {
        try {
            Scenario scenario = files.read(entry.path());
            Scenario meant = entry.pair().isEmpty() ? scenario : scenario.between(entry.pair());
            return Truths.differences(meant, entry.truth());
        } catch (InvalidScenarioException | PluginFault | SpaceTooLargeException unreadable) {
            return List.of(new Difference("all figures", "to be computed", unreadable.getMessage()));
        } catch (IllegalArgumentException noSuchProfile) {
            return List.of(new Difference("pair", entry.pair().toString(), noSuchProfile.getMessage()));
        }
    }
}
