package dev.holdfast.server.cli;

import java.nio.file.Path;

/** The directory of the installation, which the launcher tells. */
final class Home {

    private Home() {}

    static Path path() {
        return Path.of(System.getProperty("holdfast.home", "."));
    }
}
