package dev.holdfast.server.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.holdfast.server.http.TestServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

    private static final Pattern PART_OF_PATH = Pattern.compile("\\{([^}]+)}");

    @AutoClose
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(TestServer.limits(), new OpenApiModule());
    }

    @Test
    void theDescriptionIsServedAsOpenApi31() throws IOException {
        JsonNode description = description();

        assertThat(description.path("openapi").asText()).startsWith("3.1.");
        assertThat(description.at("/components/schemas/Problem/required").toString())
                .contains("code", "status")
                .doesNotContain("reason", "errors");
        assertThat(description
                        .at("/components/securitySchemes/credential/scheme")
                        .asText())
                .isEqualTo("bearer");
    }

    @Test
    void everyOperationHasANameOfItsOwnASentenceAndItsProblems() throws IOException {
        Set<String> names = new HashSet<>();
        for (JsonNode path : description().path("paths")) {
            for (JsonNode operation : path) {
                assertThat(names.add(operation.path("operationId").asText())).isTrue();
                assertThat(operation.path("summary").asText()).isNotBlank();
                assertThat(operation.path("responses").has("500")).isTrue();
            }
        }
        assertThat(names).contains("isReady", "explainProblem");
    }

    @Test
    void everyPartOfAPathIsAParameterAndEveryReferenceLeadsSomewhere() throws IOException {
        JsonNode description = description();
        description.path("paths").properties().forEach(path -> {
            Matcher part = PART_OF_PATH.matcher(path.getKey());
            while (part.find()) {
                for (JsonNode operation : path.getValue()) {
                    assertThat(operation.path("parameters").findValuesAsText("name"))
                            .as(path.getKey())
                            .contains(part.group(1));
                }
            }
        });
        for (String reference : description.findValuesAsText("$ref")) {
            assertThat(description.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        }
    }

    @Test
    void aSealedInterfaceIsOneOfItsRecordsToldApartByAProperty() throws IOException {
        JsonNode issue = description().at("/components/schemas/IssueJson");

        assertThat(issue.path("oneOf")).hasSize(3);
        assertThat(issue.at("/discriminator/mapping/decimal").asText()).isEqualTo("#/components/schemas/OfDecimals");
        assertThat(description()
                        .at("/components/schemas/OfDecimals/properties/type/const")
                        .asText())
                .isEqualTo("decimal");
    }

    @Test
    void whoNeedsACredentialIsToldSo() throws IOException {
        description().path("paths").properties().forEach(path -> {
            for (JsonNode operation : path.getValue()) {
                boolean secured = operation.has("security");
                assertThat(operation.path("responses").has("401"))
                        .as(path.getKey())
                        .isEqualTo(secured);
            }
        });
    }

    @Test
    void thePageAndEverythingOnItComesFromThisServer() {
        HttpResponse<String> page = server.get("/docs");
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self';", "connect-src 'self';");

        Matcher addresses = ADDRESS.matcher(page.body());
        int files = 0;
        for (; addresses.find(); files++) {
            assertThat(addresses.group(1)).startsWith("/");
            assertThat(server.get(addresses.group(1)).statusCode())
                    .as(addresses.group(1))
                    .isEqualTo(200);
        }
        assertThat(files).isGreaterThan(3);
        assertThat(server.get("/docs/index.html").statusCode()).isEqualTo(404);
        assertThat(server.get("/docs/..%2fopenapi.json").statusCode()).isEqualTo(400);
    }

    private static JsonNode description() throws IOException {
        return new ObjectMapper().readTree(server.get("/openapi.json").body());
    }
}
