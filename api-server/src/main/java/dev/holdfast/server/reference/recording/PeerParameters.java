package dev.holdfast.server.reference.recording;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The parameters of a recorded strategy; knows which of them have been read. */
final class PeerParameters {

    private final String peer;
    private final JsonNode given;
    private final double size;
    private final Set<String> used = new TreeSet<>();

    PeerParameters(String peer, JsonNode given, double size) {
        this.peer = peer;
        this.given = given;
        this.size = size;
    }

    /** By what their utilities are divided to be ours. */
    double size() {
        return size;
    }

    private JsonNode read(String name) {
        used.add(name);
        return given.path(name);
    }

    double number(String name, double otherwise) {
        return read(name).asDouble(otherwise);
    }

    boolean truth(String name, boolean otherwise) {
        return read(name).asBoolean(otherwise);
    }

    PeerCurve curve(String name, PeerCurve otherwise) {
        return read(name).isMissingNode() || read(name).isNull() ? otherwise : otherwise.read(read(name));
    }

    Optional<PeerCurve> curve(String name) {
        boolean absent = read(name).isMissingNode() || read(name).isNull();
        return absent
                ? Optional.empty()
                : Optional.of(PeerCurve.named("boulware").read(read(name)));
    }

    String peer() {
        return peer;
    }

    /** What is left out or null is as usual; anything else cannot be played again here. */
    void requireText(String name, String usual) {
        JsonNode value = read(name);
        if (!value.isMissingNode() && !value.isNull() && !value.asText().equals(usual)) {
            throw new ReferenceMistake(
                    "the parameter '" + name + "' of '" + peer + "' can be played again only as \"" + usual + "\"");
        }
    }

    /** What draws random numbers there cannot be played again here. */
    void requireFalse(String... names) {
        for (String name : names) {
            if (read(name).asBoolean(false)) {
                throw new ReferenceMistake("the parameter '" + name + "' of '" + peer + "' cannot be played again");
            }
        }
    }

    void requireAllUsed(Set<String> withoutEffect) {
        given.fieldNames().forEachRemaining(name -> {
            if (!used.contains(name) && !withoutEffect.contains(name)) {
                throw new ReferenceMistake("the parameter '" + name + "' of '" + peer + "' is not known; known are "
                        + String.join(", ", used));
            }
        });
    }
}
