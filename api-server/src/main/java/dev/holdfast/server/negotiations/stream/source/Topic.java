package dev.holdfast.server.negotiations.stream.source;

import dev.holdfast.server.store.tail.Appended;
import java.util.List;
import java.util.Objects;

/**
 * What a stream tells of.
 *
 * @param name of the tenant, or the id of the negotiation
 */
public record Topic(StreamKind kind, String name) {

    public Topic {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
    }

    /** All topics in which something that was appended is news. */
    public static List<Topic> of(Appended event) {
        return List.of(
                new Topic(StreamKind.NEGOTIATION, event.streamId()), new Topic(StreamKind.TENANT, event.tenant()));
    }
}
