package dev.holdfast.engine.host.jar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The directory in which every plugin has a directory of its own.
 *
 * @param plugins the directories of plugins, sorted by name
 * @param complaints what is wrong beside them
 */
public record PluginDirectories(List<PluginDirectory> plugins, List<Complaint> complaints) {

    /** Copies the lists. */
    public PluginDirectories {
        plugins = List.copyOf(plugins);
        complaints = List.copyOf(complaints);
    }

    /** Looks into the directory and into those in it; nothing deeper is read, and links are not followed. */
    public static PluginDirectories read(Path directory) {
        List<PluginDirectory> plugins = new ArrayList<>();
        List<Complaint> complaints = new ArrayList<>();
        try (Stream<Path> entries = Files.list(directory)) {
            entries.sorted().forEach(entry -> look(entry, plugins, complaints));
        } catch (IOException unreadable) {
            complaints.add(new Complaint(
                    "the directory of plugins " + directory + " is not there or cannot be read",
                    "Create it, or correct plugins.directory."));
        }
        return new PluginDirectories(plugins, complaints);
    }

    private static void look(Path entry, List<PluginDirectory> plugins, List<Complaint> complaints) {
        String name = entry.getFileName().toString();
        if (name.startsWith(".")) {
            return;
        }
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            plugins.add(PluginDirectory.read(entry));
        } else if (Files.isDirectory(entry)) {
            complaints.add(new Complaint(
                    name + " is a symbolic link", "Put the plugin's directory itself here: links are not followed."));
        } else if (PluginDirectory.isJar(entry)) {
            complaints.add(new Complaint(
                    name + " lies beside the directories of plugins and would not be loaded",
                    "Give it a directory of its own."));
        }
    }
}
