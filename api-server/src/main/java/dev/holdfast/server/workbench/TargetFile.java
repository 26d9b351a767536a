package dev.holdfast.server.workbench;

import dev.holdfast.server.StartFailure;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Files that a command has been told to write. */
public final class TargetFile {

    private TargetFile() {}

    /**
     * Checks before the work that its result can be written.
     *
     * @throws StartFailure when it cannot; the message says why
     */
    public static void check(Path file) {
        Path directory = file.toAbsolutePath().getParent();
        if (directory == null || !Files.isDirectory(directory)) {
            throw new StartFailure(file + " cannot be written: there is no directory " + directory + ".");
        }
        if (Files.isDirectory(file)) {
            throw new StartFailure(file + " cannot be written: it is a directory.");
        }
        if (!Files.isWritable(Files.exists(file) ? file : directory)) {
            throw new StartFailure(file + " cannot be written: that is not permitted.");
        }
    }

    /** What went wrong, in words, also where the platform names only the file. */
    public static String words(IOException failure) {
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + ": there is no such file or directory, or it cannot be made here.";
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + ": that is not permitted.";
        }
        if (failure instanceof FileAlreadyExistsException exists) {
            return exists.getFile() + ": it exists already, and is not what is needed here.";
        }
        return String.valueOf(failure.getMessage());
    }
}
