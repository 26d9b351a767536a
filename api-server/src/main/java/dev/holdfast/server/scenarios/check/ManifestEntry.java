package dev.holdfast.server.scenarios.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One scenario of a manifest.
 *
 * @param label how it is called in the report
 * @param folder its folder, as written; relative to that of the manifest
 * @param pair the names of the profiles that the figures are about; empty for all
 * @param truth the figures
 */
record ManifestEntry(String label, String folder, List<String> pair, JsonNode truth) {

    /** Reads an entry; empty when it has no figures to compare with. */
    static Optional<ManifestEntry> of(JsonNode entry, int number) {
        JsonNode truth = entry.path("truth");
        if (!truth.isObject()) {
            return Optional.empty();
        }
        String name = entry.path("name").asText("entry " + number);
        String dir = entry.path("dir").asText(name);
        String label = entry.hasNonNull("group") ? entry.get("group").asText() + "/" + name : name;
        List<String> pair = new ArrayList<>();
        truth.path("pair").forEach(file -> pair.add(withoutEnding(file.asText())));
        return Optional.of(new ManifestEntry(label, dir, pair, truth));
    }

    private static String withoutEnding(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
