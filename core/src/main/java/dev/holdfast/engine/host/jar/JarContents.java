package dev.holdfast.engine.host.jar;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a jar says about itself.
 *
 * @param jar the file
 * @param spiVersion the version of the plugin interface that it was made for
 * @param version its own version
 * @param pluginClasses the classes that it offers as plugins
 * @param complaints what is wrong with it
 */
public record JarContents(
        Path jar,
        Optional<String> spiVersion,
        Optional<String> version,
        List<String> pluginClasses,
        List<Complaint> complaints) {

    /** Copies the lists. */
    public JarContents {
        pluginClasses = List.copyOf(pluginClasses);
        complaints = List.copyOf(complaints);
    }
}
