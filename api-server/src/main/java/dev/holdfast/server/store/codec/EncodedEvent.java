package dev.holdfast.server.store.codec;

/** An event as it is stored: the name of its type, and JSON. */
public record EncodedEvent(String type, String payload) {

    /** Without the payload, which may hold what nobody may see in a log. */
    @Override
    public String toString() {
        return "EncodedEvent[type=" + type + "]";
    }
}
