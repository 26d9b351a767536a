package dev.holdfast.server.cli.store;

import dev.holdfast.server.store.archive.Archive;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Function;

/** A new file that only its owner may read: it holds walk-away points. */
final class PrivateFile {

    private PrivateFile() {}

    /** Writes it to the disk, or leaves nothing behind. */
    static Archive.Content write(Path file, Function<OutputStream, Archive.Content> writing) throws IOException {
        create(file);
        boolean written = false;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            Archive.Content content = writing.apply(Channels.newOutputStream(channel));
            channel.force(true);
            written = true;
            return content;
        } finally {
            if (!written) {
                Files.delete(file);
            }
        }
    }

    private static void create(Path file) throws IOException {
        try {
            if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException taken) {
            throw new IOException("There is a file " + file + " already.", taken);
        }
    }
}
