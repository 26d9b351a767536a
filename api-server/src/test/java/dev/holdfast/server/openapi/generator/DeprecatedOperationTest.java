package dev.holdfast.server.openapi.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.holdfast.server.openapi.generator.old.offers.OldOffersResource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeprecatedOperationTest {

    @TempDir
    private Path noExamples;

    @Test
    void anOperationThatIsGoingAwayIsMarkedAndSaysWhatToUseInstead() throws IOException {
        JsonNode paths = new ObjectMapper()
                .readTree(OpenApiGenerator.generate(noExamples, List.of(OldOffersResource.class.getPackageName())))
                .path("paths");

        JsonNode old = paths.at("/~1old~1offers/get");
        assertThat(old.path("deprecated").asBoolean()).isTrue();
        assertThat(old.path("description").asText())
                .isEqualTo(
                        "Deprecated since 2026-01-01T00:00:00Z; works until 2027-01-04T00:00:00Z at least. Use listOffers.");
        assertThat(old.at("/responses/200/headers").has("Deprecation")).isTrue();
        assertThat(old.at("/responses/200/headers").has("Sunset")).isTrue();
        JsonNode other = paths.at("/~1old~1offers~1other/get");
        assertThat(other.has("deprecated")).isFalse();
        assertThat(other.at("/responses/200/headers").has("Deprecation")).isFalse();
    }
}
