package dev.holdfast.server.certificates.worker;

import dev.holdfast.server.json.file.JsonFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A directory through which the measuring process reports. A report is there whole or not at all. */
final class Mailbox {

    private final Path directory;

    Mailbox(Path directory) {
        this.directory = directory;
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
        return directory.resolve("report.json");
    }

    /** Removes it. */
    void clear() throws IOException {
        for (String name : new String[] {"progress", "unfinished.json", "report.json"}) {
            Files.deleteIfExists(directory.resolve(name));
        }
        Files.deleteIfExists(directory);
    }
}
