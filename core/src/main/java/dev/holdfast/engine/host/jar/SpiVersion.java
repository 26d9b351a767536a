package dev.holdfast.engine.host.jar;

import dev.holdfast.spi.Plugin;
import java.util.Optional;
import java.util.regex.Pattern;

/** Compares the version of the plugin interface that a jar was made for with the one that is here. */
public final class SpiVersion {

    private static final Pattern PATTERN = Pattern.compile("(\\d{1,4})(\\.\\d{1,4})*");

    private SpiVersion() {}

    /** What stands against loading a jar that was made for a version. */
    public static Optional<Complaint> complaint(Optional<String> version) {
        if (version.isEmpty()) {
            return Optional.of(new Complaint(
                    "its manifest does not say which version of the plugin interface it was made for",
                    "Ask the plugin's author to set Holdfast-Spi-Version, here " + Plugin.SPI_VERSION
                            + ", in the manifest."));
        }
        if (!PATTERN.matcher(version.get()).matches()) {
            return Optional.of(new Complaint(
                    "its manifest has a Holdfast-Spi-Version that is no version", Complaint.ASK_THE_AUTHOR));
        }
        int major = Integer.parseInt(version.get().split("\\.", 2)[0]);
        if (major != Plugin.SPI_VERSION) {
            return Optional.of(new Complaint(
                    "it was made for version " + major + " of the plugin interface, and this is version "
                            + Plugin.SPI_VERSION,
                    major > Plugin.SPI_VERSION
                            ? "Use a newer Holdfast, or an older version of the plugin."
                            : "Ask the plugin's author for a version for this Holdfast."));
        }
        return Optional.empty();
    }
}
