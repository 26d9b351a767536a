package dev.holdfast.server.openapi.generator.operation;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Examples of requests and answers, one file for each operation. They were recorded by a test that plays with a server, which
 * also notices when one is missing or no longer what the server answers.
 */
public final class ExampleFiles {

    private final Path directory;

    /** Those of a directory. */
    public ExampleFiles(Path directory) {
        this.directory = directory;
    }

    void addTo(Operation operation) {
        read(operation.getOperationId()).ifPresent(example -> {
            if (example.has("request") && operation.getRequestBody() != null) {
                put(operation.getRequestBody().getContent(), example.get("request"));
            }
            example.path("answers").properties().forEach(answer -> {
                ApiResponse response = operation.getResponses().get(answer.getKey());
                if (response == null || response.getContent() == null) {
                    throw new IllegalStateException("There is an example of an answer " + answer.getKey() + " to "
                            + operation.getOperationId() + ", which is not described");
                }
                put(response.getContent(), answer.getValue());
            });
        });
    }

    private static void put(Content content, JsonNode example) {
        content.values().forEach(media -> media.setExample(example));
    }

    /** What was posted to the webhook of this name. */
    public Optional<JsonNode> posted(String webhook) {
        return read("webhooks/" + webhook);
    }

    /** The problem that was recorded for a code, if one was. */
    Optional<JsonNode> problem(String code) {
        return read("problems/" + code);
    }

    private Optional<JsonNode> read(String name) {
        Path file = directory.resolve(name + ".json");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json31.mapper().readTree(file.toFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }
}
