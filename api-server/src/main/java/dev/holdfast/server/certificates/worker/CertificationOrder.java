package dev.holdfast.server.certificates.worker;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be certified.
 *
 * @param plugin the jar or directory
 * @param strategy which of its strategies; empty for all
 * @param seed from which all chance is drawn
 * @param quick whether fewer negotiations are enough
 */
public record CertificationOrder(Path plugin, Optional<String> strategy, long seed, boolean quick) {

    /** The same for one strategy. */
    public CertificationOrder of(String name) {
        return new CertificationOrder(plugin, Optional.of(name), seed, quick);
    }
}
