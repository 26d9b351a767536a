package dev.holdfast.plugin.formats.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads files without trusting their size or what they are. */
public final class Source {

    private static final int MOST_BYTES = 16 << 20;
    private static final int MOST_FILES = 2_000;
    private static final int FIRST_BYTES = 4_096;

    private Source() {}

    /** The bytes of a file. */
    public static byte[] bytes(Path file) {
        Place place = Place.in(file);
        if (!Files.isRegularFile(file)) {
            throw place.wrong("it is not a file that can be read", "Name a plain file.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw place.wrong(
                        "it is larger than " + MOST_BYTES + " bytes", "Scenario files are small; check what it is.");
            }
            return bytes;
        } catch (IOException failed) {
            throw place.wrong("it cannot be read", "Check that it is still there and that you may read it.");
        }
    }

    /** The first characters of a file, as far as they can be had. Never fails. */
    public static String beginning(Path file) {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(FIRST_BYTES);
            return new String(bytes, isWide(bytes) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** Whether the text begins with the mark of UTF-16. */
    public static boolean isWide(byte[] bytes) {
        return bytes.length > 1 && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1));
    }

    /** The files of a folder with one of these endings, by name; of a file, those beside it. Never fails. */
    public static List<Path> files(Path path, String... endings) {
        Path folder = folder(path);
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(each -> hasEnding(each, endings))
                    .filter(Files::isRegularFile)
                    .limit(MOST_FILES)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** The folder itself, or the one that a file lies in. */
    public static Path folder(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        return Files.isDirectory(path) || parent == null ? path : path.getParent() == null ? parent : path.getParent();
    }

    /** The name of a file without its ending. */
    public static String stem(Path file) {
        String name = String.valueOf(file.toAbsolutePath().normalize().getFileName());
        int dot = Files.isDirectory(file) ? -1 : name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Whether a file's name ends so. */
    public static boolean hasEnding(Path file, String... endings) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Stream.of(endings).anyMatch(name::endsWith);
    }
}
