package dev.holdfast.engine.host;

import dev.holdfast.engine.host.call.PluginCaller;
import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.engine.host.part.PartKind;
import dev.holdfast.engine.host.part.Registered;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.spi.format.InvalidScenarioException;
import dev.holdfast.spi.format.ScenarioFormat;
import dev.holdfast.spi.format.ScenarioProblem;
import dev.holdfast.spi.format.ScenarioWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads and writes scenarios with the formats that plugins know. */
public final class ScenarioFiles {

    private final PluginRegistry registry;
    private final PluginCaller caller;

    /** Reads and writes with registered plugins. */
    public ScenarioFiles(PluginRegistry registry, PluginCaller caller) {
        this.registry = registry;
        this.caller = caller;
    }

    /**
     * Reads a file or folder in the format that recognises it.
     *
     * @throws InvalidScenarioException when no format or more than one recognises it, or naming all that is wrong with it
     * @throws PluginFault when the format fails
     */
    public Scenario read(Path path) throws InvalidScenarioException, PluginFault {
        return read(path, recognising(path));
    }

    /**
     * Whether a format recognises a file or folder.
     *
     * @throws PluginFault when a format fails
     */
    public boolean recognises(Path path) throws PluginFault {
        return !recognisers(path).isEmpty();
    }

    /**
     * Reads a file or folder in a format.
     *
     * @throws InvalidScenarioException naming all that is wrong with it
     * @throws PluginFault when no plugin knows the format, or it fails
     */
    public Scenario read(Path path, String format) throws InvalidScenarioException, PluginFault {
        return read(path, named(format));
    }

    /**
     * Writes a scenario in a format.
     *
     * @throws InvalidScenarioException when that is not possible
     * @throws PluginFault when no plugin knows the format, or it fails
     */
    public void write(Scenario scenario, Path target, String format) throws InvalidScenarioException, PluginFault {
        Registered<ScenarioFormat> part = named(format);
        answer(part, () -> {
            ScenarioWriter writer = part.factory()
                    .writer()
                    .orElseThrow(() -> problem(
                            target, "scenarios cannot be written as " + format, "Choose a format that can be."));
            writer.write(scenario, target);
            return scenario;
        });
    }

    private Scenario read(Path path, Registered<ScenarioFormat> part) throws InvalidScenarioException, PluginFault {
        return answer(part, () -> part.factory().read(path));
    }

    private Registered<ScenarioFormat> named(String format) throws PluginFault {
        Optional<Registered<ScenarioFormat>> part = registry.scenarioFormat(format);
        if (part.isEmpty()) {
            throw PluginFault.missing(PartKind.SCENARIO_FORMAT, format, "; there are " + names());
        }
        return part.get();
    }

    private Registered<ScenarioFormat> recognising(Path path) throws InvalidScenarioException, PluginFault {
        if (!Files.exists(path)) {
            throw problem(path, "there is no such file or folder", "Correct the path.");
        }
        List<Registered<ScenarioFormat>> found = recognisers(path);
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            throw problem(
                    path,
                    "no scenario format recognises it as a whole scenario",
                    "Name the folder, or the file that names the profiles; \"holdfast scenario describe --format\" says"
                            + " what is wrong with it as one of " + names() + ".");
        }
        String all = String.join(", ", found.stream().map(Registered::name).toList());
        throw problem(
                path,
                "more than one scenario format recognises it: " + all,
                "Name its format, to see what is wrong with it; there are " + names() + ".");
    }

    private List<Registered<ScenarioFormat>> recognisers(Path path) throws PluginFault {
        List<Registered<ScenarioFormat>> found = new ArrayList<>();
        for (Registered<ScenarioFormat> part : registry.scenarioFormats()) {
            if (caller.call(part.plugin(), part.part(), () -> part.factory().recognises(path))) {
                found.add(part);
            }
        }
        return found;
    }

    private String names() {
        return String.join(
                ", ", registry.scenarioFormats().stream().map(Registered::name).toList());
    }

    private static InvalidScenarioException problem(Path path, String message, String remedy) {
        return new InvalidScenarioException(List.of(new ScenarioProblem(path, "", message, remedy)));
    }

    /** What a format answers, or its problems: not a fault of the plugin, but what it is there for. */
    private Scenario answer(Registered<ScenarioFormat> part, FormatCode code)
            throws InvalidScenarioException, PluginFault {
        List<ScenarioProblem> problems = new ArrayList<>();
        Supplier<Optional<Scenario>> listening = () -> {
            try {
                return Optional.of(code.run());
            } catch (InvalidScenarioException invalid) {
                problems.addAll(invalid.problems());
                return Optional.empty();
            }
        };
        Optional<Scenario> scenario = caller.call(part.plugin(), part.part(), listening);
        if (scenario.isEmpty()) {
            throw new InvalidScenarioException(problems);
        }
        return scenario.get();
    }

    /** What a format does. */
    private interface FormatCode {
        Scenario run() throws InvalidScenarioException;
    }
}
