package dev.holdfast.server.proof.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.server.proof.stage.Client;
import dev.holdfast.server.proof.stage.Mandates;
import dev.holdfast.server.proof.stage.ServerProcess;
import dev.holdfast.server.proof.stage.Talk;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log written as JSON can be searched by request and by negotiation. */
class JsonLogIT {

    @TempDir
    private Path directory;

    @Test
    void everyLineIsADocumentAndThoseOfARequestSayWhichItWas() {
        try (ServerProcess server = ServerProcess.start(directory, Map.of("HOLDFAST_LOG_FORMAT", "JSON"))) {
            Talk talk = new Client(server.address()).setUp(Mandates.price(body -> {}));
            talk.open();
            talk.offer(Mandates.terms("40"));

            List<JsonNode> lines = server.output()
                    .lines()
                    .filter(line -> !line.startsWith("Holdfast is listening"))
                    .map(Mandates::json)
                    .toList();
            assertThat(lines)
                    .allSatisfy(line ->
                            assertThat(line.hasNonNull("formattedMessage")).isTrue())
                    .anySatisfy(line -> assertThat(fields(line))
                            // written after the answer has left: that of the last request may be missing
                            .contains("\"method\":\"POST\"", "\"route\":\"/v1/negotiations/{negotiation}/open\"")
                            .contains("\"status\":\"200\"", "\"requestId\":"));
        }
    }

    private static String fields(JsonNode line) {
        return line.path("kvpList").toString();
    }
}
