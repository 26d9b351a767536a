package dev.holdfast.plugin.formats.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** Writes what is not there yet. */
public final class NewFile {

    private NewFile() {}

    /** Makes a file. */
    public static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException exists) {
            throw Place.in(file).wrong("it is there already", "Name another target, or remove it.");
        } catch (IOException failed) {
            throw Place.in(file)
                    .wrong("it cannot be written", "Check that its folder is there and that you may write into it.");
        }
    }

    /** Makes a folder with files. */
    public static void writeFolder(Path folder, Map<String, String> texts) {
        if (Files.exists(folder)) {
            throw Place.in(folder).wrong("it is there already", "Name another target, or remove it.");
        }
        try {
            Files.createDirectory(folder);
        } catch (IOException failed) {
            throw Place.in(folder).wrong("the folder cannot be made", "Check that you may write where it is to be.");
        }
        texts.forEach((name, text) -> write(folder.resolve(name), text));
    }
}
