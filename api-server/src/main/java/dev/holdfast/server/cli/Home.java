package dev.holdfast.server.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The directory of the installation, which the launcher tells. */
final class Home {

    private Home() {}

    static Path path() {
        return Path.of(System.getProperty("holdfast.home", "."));
    }

    /** The file of settings that belongs to it, if it has one. */
    static Optional<Path> settings() {
        return Optional.of(path().resolve("conf").resolve("holdfast.properties"))
                .filter(Files::exists);
    }
}
