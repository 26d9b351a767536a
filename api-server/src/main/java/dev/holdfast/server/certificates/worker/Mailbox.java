package dev.holdfast.server.certificates.worker;

import dev.holdfast.server.json.file.JsonFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A directory through which the measuring process reports. A report is there whole or not at all, and under a name that only
 * those know who were told the secret: a file that a plugin makes up is no report.
 */
final class Mailbox {

    private final Path directory;
    private final String secret;

    Mailbox(Path directory, String secret) {
        this.directory = directory;
        this.secret = secret;
    }

    Path directory() {
        return directory;
    }

    /** Says what comes next. */
    void progress(String step) {
        try {
            Files.writeString(directory.resolve("progress"), step);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What was said last. */
    String progress() {
        try {
            return Files.readString(directory.resolve("progress"));
        } catch (IOException nothingYet) {
            return "";
        }
    }

    /** Leaves the report. */
    void report(Object report) throws IOException {
        Path unfinished = directory.resolve("unfinished.json");
        JsonFile.write(unfinished, report);
        Files.move(unfinished, file(), StandardCopyOption.ATOMIC_MOVE);
    }

    boolean hasReport() {
        return Files.exists(file());
    }

    <T> Optional<T> report(Class<T> type) throws IOException {
        return hasReport() ? Optional.of(JsonFile.read(file(), type)) : Optional.empty();
    }

    private Path file() {
        return directory.resolve("report-" + secret + ".json");
    }

    /** Removes it with all that is in it, if it is still there. */
    void clear() throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> found = Files.walk(directory)) {
            files = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
