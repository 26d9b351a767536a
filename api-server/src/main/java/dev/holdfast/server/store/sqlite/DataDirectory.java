package dev.holdfast.server.store.sqlite;

import dev.holdfast.server.store.StoreStartFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;

/** The directory of the store, locked against every other process for as long as it is open. */
final class DataDirectory implements AutoCloseable {

    /**
     * What this process has locked. The lock file must not even be opened a second time in one process: closing any
     * descriptor of a file gives up the process's POSIX locks on it.
     */
    private static final Set<Path> LOCKED_HERE = new HashSet<>();

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Creates the directory if it is not there, and locks it. */
    static DataDirectory lock(Path wanted) {
        try {
            Path path = create(wanted);
            synchronized (LOCKED_HERE) {
                if (LOCKED_HERE.contains(path)) {
                    throw inUse(path);
                }
                FileChannel channel = lockFile(path);
                LOCKED_HERE.add(path);
                return new DataDirectory(path, channel);
            }
        } catch (IOException fault) {
            throw new StoreStartFailure(
                    "The data directory " + wanted.toAbsolutePath() + " cannot be used: " + fault, fault);
        }
    }

    Path database() {
        return databaseIn(path);
    }

    /** Where the database of a directory is, whether or not there is one. */
    static Path databaseIn(Path directory) {
        return directory.resolve("holdfast.db");
    }

    @Override
    public void close() {
        synchronized (LOCKED_HERE) {
            if (!channel.isOpen()) {
                return;
            }
            try {
                channel.close();
            } catch (IOException atTheEnd) {
                // The lock goes with the process in any case.
            }
            LOCKED_HERE.remove(path);
        }
    }

    private static FileChannel lockFile(Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(path.resolve("holdfast.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        if (lock == null) {
            throw inUse(path);
        }
        return channel;
    }

    /** Only the owner may look in: the events hold walk-away points. */
    private static Path create(Path wanted) throws IOException {
        Path absolute = wanted.toAbsolutePath();
        if (!Files.isDirectory(absolute)) {
            Files.createDirectories(absolute, ownerOnly());
            flush(absolute.getParent());
        }
        return absolute.toRealPath();
    }

    private static FileAttribute<?>[] ownerOnly() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        };
    }

    /** A new directory survives a power cut only once its parent is flushed. */
    private static void flush(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notPossibleHere) {
            // Then a power cut may take the empty directory with it, and the next start makes it again.
        }
    }

    private static StoreStartFailure inUse(Path path) {
        return new StoreStartFailure("The data directory " + path
                + " is in use by another Holdfast server. Stop that one, or give this one a directory of its own.");
    }
}
