package dev.holdfast.server.config;

import java.nio.file.Path;

/** Where negotiations are kept. */
public record StoreConfig(
        @Setting(fallback = "data", about = "Directory of the database, relative to where the server was started")
                Path path) {}
