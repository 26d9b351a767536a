package dev.holdfast.server.cli.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The directory of the installation, which the launcher tells. */
public final class Home {

    private Home() {}

    public static Path path() {
        return Path.of(System.getProperty("holdfast.home", "."));
    }

    /** The file of settings that belongs to it, if it has one. */
    static Optional<Path> settings() {
        return Optional.of(path().resolve("conf").resolve("holdfast.properties"))
                .filter(Files::exists);
    }
}
