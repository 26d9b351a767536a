package dev.holdfast.server.cli.settings;

import dev.holdfast.server.config.Configuration;
import dev.holdfast.server.config.source.ConfigurationReader;
import dev.holdfast.server.config.source.Configured;
import dev.holdfast.server.logging.Logging;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options that choose the settings: the same ones for a server and for the commands that work at its store. */
public final class ChosenSettings {

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description =
                    "Settings, as a properties file; conf/holdfast.properties of the installation if none is named.")
    private Optional<Path> config = Optional.empty();

    @Option(
            names = "--data",
            paramLabel = "DIRECTORY",
            description = "Directory of the database (store.path); unused with store.url.")
    private Optional<String> data = Optional.empty();

    /**
     * Reads the settings, and logs as they say.
     *
     * @param options settings by their names that are stronger than the file and the environment
     * @throws dev.holdfast.server.config.source.ConfigurationException when something is wrong, saying all that is
     */
    public Configured<Configuration> read(Map<String, String> options) {
        Map<String, String> all = new LinkedHashMap<>(options);
        data.ifPresent(directory -> all.put("store.path", directory));
        ConfigurationReader reader = new ConfigurationReader();
        config.or(Home::settings).ifPresent(reader::file);
        Configured<Configuration> read =
                reader.environment(System.getenv()).commandLine(all).read(Configuration.class);
        Logging.configure(read.configuration().log());
        return read;
    }
}
