package dev.holdfast.server.openapi.generator.operation;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Describes streams: OpenAPI 3.1 has no words for a text whose parts have a schema, so the schema of an event stands beside. */
final class EventStreams {

    private static final String EVENT = "x-event-schema";

    private EventStreams() {}

    static void describe(Operation operation) {
        operation.getResponses().values().stream()
                .flatMap(response -> Optional.ofNullable(response.getContent()).stream())
                .flatMap(content -> Optional.ofNullable(content.get(MediaType.SERVER_SENT_EVENTS)).stream())
                .forEach(media -> {
                    String event = media.getSchema().get$ref();
                    media.setSchema(new Schema<>()
                            .types(Set.of("string"))
                            .description(
                                    "Lines as server-sent events have them: `id:` the id of an event, `data:` the event"
                                            + " as JSON, and an empty line. A line `:` is a sign of life."));
                    media.addExtension(EVENT, Map.of("$ref", event));
                });
    }
}
