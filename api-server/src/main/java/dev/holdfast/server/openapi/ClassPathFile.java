package dev.holdfast.server.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A file that was packed with the server. */
final class ClassPathFile {

    private ClassPathFile() {}

    static Optional<byte[]> read(String path) {
        try (InputStream file = ClassPathFile.class.getResourceAsStream(path)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
