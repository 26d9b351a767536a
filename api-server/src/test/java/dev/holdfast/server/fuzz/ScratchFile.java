package dev.holdfast.server.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One file that is written again and again, for readers of files. */
public final class ScratchFile {

    private final Path path;

    public ScratchFile(String name) {
        try {
            Path folder = Files.createTempDirectory("holdfast-fuzz");
            folder.toFile().deleteOnExit();
            this.path = folder.resolve(name);
            path.toFile().deleteOnExit();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The file, with these bytes in it. */
    public Path with(byte[] content) {
        try {
            return Files.write(path, content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
