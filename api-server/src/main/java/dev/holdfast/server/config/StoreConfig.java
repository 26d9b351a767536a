package dev.holdfast.server.config;

import java.nio.file.Path;

/** Where negotiations are kept. */
public record StoreConfig(
        @Setting(fallback = "data", about = "Directory of the database, relative to where the server was started")
                Path path,
        @Setting(
                        fallback = "FULL",
                        about =
                                "FULL: an answered command survives a power cut; NORMAL: it survives only the end of the process")
                Sync sync) {

    /** How sure it is that a command is on the disk when it is answered. */
    public enum Sync {
        FULL,
        NORMAL
    }
}
