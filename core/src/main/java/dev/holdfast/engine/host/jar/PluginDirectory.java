package dev.holdfast.engine.host.jar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The directory of one plugin: its jar, and the jars that it needs.
 *
 * @param path where it is
 * @param jars its jars, sorted by name
 * @param complaints what is wrong with the directory
 */
public record PluginDirectory(Path path, List<Path> jars, List<Complaint> complaints) {

    /** Copies the lists. */
    public PluginDirectory {
        jars = List.copyOf(jars);
        complaints = List.copyOf(complaints);
    }

    /** Its own name, without where it is. */
    public String name() {
        return path.getFileName().toString();
    }

    /** A directory, or that of a single jar, of which nothing else is looked at. */
    public static PluginDirectory of(Path jarOrDirectory) {
        Path path = jarOrDirectory.toAbsolutePath().normalize();
        return Files.isDirectory(path) || path.getParent() == null
                ? read(path)
                : new PluginDirectory(path.getParent(), List.of(path), List.of());
    }

    /** Looks into a directory; what is neither a jar nor looks like a mistake is left alone. */
    static PluginDirectory read(Path directory) {
        List<Path> jars = new ArrayList<>();
        List<Complaint> complaints = new ArrayList<>();
        try (Stream<Path> entries = Files.list(directory)) {
            for (Path entry : entries.sorted().toList()) {
                look(entry, jars, complaints);
            }
        } catch (IOException unreadable) {
            complaints.add(new Complaint(
                    "the directory cannot be read: " + unreadable.getClass().getSimpleName(),
                    "Let the user that runs the server read it."));
        }
        if (jars.isEmpty() && complaints.isEmpty()) {
            complaints.add(new Complaint("there is no jar in it", "Put the plugin's jar into it, or remove it."));
        }
        return new PluginDirectory(directory, jars, complaints);
    }

    private static void look(Path entry, List<Path> jars, List<Complaint> complaints) throws IOException {
        String name = entry.getFileName().toString();
        boolean jar = isJar(entry);
        if (name.startsWith(".")) {
            return;
        }
        if (jar && Files.isSymbolicLink(entry)) {
            complaints.add(
                    new Complaint(name + " is a symbolic link", "Put the file itself here: links are not followed."));
        } else if (jar && !Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
            complaints.add(new Complaint(name + " is called a jar and is no file", "Rename or remove it."));
        } else if (jar) {
            jars.add(entry);
        } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) && holdsJars(entry)) {
            complaints.add(new Complaint(
                    "the jars in " + name + "/ would not be loaded", "Put them beside the plugin's own jar."));
        }
    }

    static boolean holdsJars(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.anyMatch(PluginDirectory::isJar);
        }
    }

    static boolean isJar(Path entry) {
        return entry.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".jar");
    }
}
