package dev.holdfast.server.strategies;

import dev.holdfast.engine.host.part.Registered;
import dev.holdfast.engine.settings.NearestName;
import dev.holdfast.engine.settings.SettingDescriptor;
import dev.holdfast.server.StartFailure;
import dev.holdfast.server.json.file.JsonFile;
import dev.holdfast.server.workbench.PluginsDirectory;
import dev.holdfast.server.workbench.Workbench;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code holdfast strategies}. */
@Command(
        name = "strategies",
        description =
                "Lists the strategies of the plugins: name, plugin, what they do, and their settings with defaults.",
        mixinStandardHelpOptions = true)
public final class StrategiesCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "Only these, with what each setting does.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    @Mixin
    private PluginsDirectory plugins;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (Workbench workbench = plugins.open()) {
            List<Registered<?>> chosen = choose(workbench.registry().strategies());
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                out.println(JsonFile.text(chosen.stream().map(StrategyJson::of).toList()));
            } else {
                print(chosen, out);
            }
            out.flush();
            return ExitCode.OK;
        } catch (IllegalArgumentException unknown) {
            spec.commandLine().getErr().println(unknown.getMessage());
            return ExitCode.USAGE;
        } catch (StartFailure failure) {
            spec.commandLine().getErr().println(failure.getMessage());
            return ExitCode.SOFTWARE;
        }
    }

    private List<Registered<?>> choose(List<? extends Registered<?>> all) {
        List<String> known = all.stream().map(Registered::name).toList();
        String unknown = names.stream()
                .filter(name -> !known.contains(name))
                .map(name -> "There is no strategy \"" + name + "\"" + NearestName.didYouMean(known, name) + ".\n")
                .reduce("", String::concat);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(unknown + "There are " + String.join(", ", known) + ".");
        }
        return all.stream()
                .filter(strategy -> names.isEmpty() || names.contains(strategy.name()))
                .<Registered<?>>map(strategy -> strategy)
                .toList();
    }

    private void print(List<Registered<?>> strategies, PrintWriter out) {
        int name = strategies.stream().mapToInt(s -> s.name().length()).max().orElse(0);
        int plugin =
                strategies.stream().mapToInt(s -> s.plugin().length()).max().orElse(0);
        for (Registered<?> strategy : strategies) {
            out.printf(
                    "%-" + name + "s  %-" + plugin + "s  %s%n", strategy.name(), strategy.plugin(), strategy.summary());
            strategy.settings().settings().forEach(setting -> print(setting, out));
        }
    }

    private void print(SettingDescriptor setting, PrintWriter out) {
        String line = String.format("    %-28s %s", SettingWords.assignment(setting), SettingWords.type(setting));
        out.println(names.isEmpty() ? line : String.format("%-62s %s", line, setting.description()));
    }
}
