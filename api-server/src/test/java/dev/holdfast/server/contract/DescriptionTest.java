package dev.holdfast.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.server.contract.Description.Operation;
import dev.holdfast.server.problem.ErrorCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Every operation is described completely, and every example is what its schema says. */
class DescriptionTest {

    private static final Contract CONTRACT = Contract.ours();
    private static final Description DESCRIPTION = CONTRACT.description();

    private static String text(JsonNode node, String name) {
        return node.path(name).asText();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** Everything that a description of an operation must have, and that this one has not. */
    private static List<String> missing(Operation operation) {
        List<String> missing = new ArrayList<>();
        JsonNode node = operation.node();
        Stream.of("summary", "operationId")
                .filter(name -> text(node, name).isBlank())
                .forEach(missing::add);
        if (node.path("tags").size() != 1
                || !tags().contains(node.path("tags").get(0).asText())) {
            missing.add("a tag that the description explains");
        }
        each(node.path("parameters"))
                .filter(parameter -> text(parameter, "description").isBlank()
                        || parameter.path("schema").isEmpty())
                .forEach(parameter -> missing.add("words for the parameter " + text(parameter, "name")));
        node.at("/requestBody/content").forEach(media -> missing.addAll(content("the request", media)));
        List<Map.Entry<String, JsonNode>> answers =
                new ArrayList<>(node.path("responses").properties());
        for (Map.Entry<String, JsonNode> answer : answers) {
            JsonNode response = DESCRIPTION.resolve(answer.getValue());
            if (text(response, "description").isBlank()
                    || !response.path("headers").has("X-Request-Id")) {
                missing.add("words and headers of the answer " + answer.getKey());
            }
            response.path("content").forEach(media -> missing.addAll(content("the answer " + answer.getKey(), media)));
        }
        if (answers.stream().noneMatch(answer -> answer.getKey().startsWith("2"))) {
            missing.add("an answer that is no error");
        }
        return missing;
    }

    private static List<String> content(String of, JsonNode media) {
        if (media.path("schema").isEmpty()) {
            return List.of("a schema of " + of);
        }
        return media.has("example") || !media.path("examples").isEmpty() ? List.of() : List.of("an example of " + of);
    }

    private static Set<String> tags() {
        Set<String> tags = new HashSet<>();
        DESCRIPTION.root().path("tags").forEach(tag -> {
            assertThat(text(tag, "description")).isNotBlank();
            tags.add(text(tag, "name"));
        });
        return tags;
    }

    @Test
    void everyOperationIsDescribedCompletely() {
        List<String> missing = new ArrayList<>();
        DESCRIPTION.operations().forEach(operation -> missing(operation)
                .forEach(what -> missing.add(operation + " lacks " + what)));

        assertThat(DESCRIPTION.operations()).hasSizeGreaterThan(60);
        assertThat(missing).isEmpty();
    }

    @Test
    void everyUnsafeOperationSaysWhatHappensWhenItIsSentTwice() {
        assertThat(DESCRIPTION.operations())
                .filteredOn(operation -> !operation.method().equals("GET"))
                .allSatisfy(operation -> {
                    assertThat(operation.node().path("parameters").findValuesAsText("name"))
                            .contains("Idempotency-Key");
                    assertThat(operation.node().path("responses").has("409")).isTrue();
                    assertThat(operation.node().path("responses").has("422")).isTrue();
                });
    }

    @Test
    void whoMayCallIsSaidWithBothSchemes() {
        JsonNode schemes = DESCRIPTION.root().at("/components/securitySchemes");
        assertThat(text(schemes.path("credential"), "scheme")).isEqualTo("bearer");
        assertThat(text(schemes.path("token"), "bearerFormat")).isEqualTo("JWT");

        assertThat(DESCRIPTION.operations())
                .filteredOn(operation -> operation.path().startsWith("/v1/negotiations/{negotiation}/")
                        && !operation.path().endsWith("/leave"))
                .allSatisfy(operation -> assertThat(
                                operation.node().path("security").toString())
                        .isEqualTo("[{\"credential\":[]},{\"token\":[]}]"));
    }

    @Test
    void everyCodeIsSaidWithAnExampleWhereItBelongs() {
        List<String> codes = new ArrayList<>();
        DESCRIPTION.root().at("/components/responses").forEach(response -> {
            JsonNode media = response.path("content").path("application/problem+json");
            List<String> own =
                    each(response.path("x-codes")).map(JsonNode::asText).toList();
            assertThat(media.path("examples").properties().stream().map(Map.Entry::getKey))
                    .containsExactlyElementsOf(own);
            codes.addAll(own);
        });

        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ErrorCode.values()).map(ErrorCode::code).toList());
    }

    @Test
    void theWordsOfTheRecordsStandInTheSchemas() {
        JsonNode offer = DESCRIPTION.root().at("/components/schemas/NewOffer");

        assertThat(text(offer, "description")).isEqualTo("An offer to be put on the table.");
        assertThat(text(offer.at("/properties/terms"), "description")).isEqualTo("a value for each issue, by its name");
    }

    @Test
    void everyExampleIsWhatItsSchemaSays() {
        List<String> mistakes = new ArrayList<>();
        DESCRIPTION.operations().forEach(operation -> {
            compare(operation + " request", operation.node().at("/requestBody/content"), mistakes);
            operation
                    .node()
                    .path("responses")
                    .properties()
                    .forEach(answer -> compare(
                            operation + " answer " + answer.getKey(),
                            DESCRIPTION.resolve(answer.getValue()).path("content"),
                            mistakes));
        });
        DESCRIPTION
                .root()
                .path("webhooks")
                .forEach(webhook -> compare(
                        "webhook " + webhook.at("/post/operationId"),
                        webhook.at("/post/requestBody/content"),
                        mistakes));

        assertThat(mistakes).isEmpty();
    }

    private static void compare(String what, JsonNode content, List<String> mistakes) {
        content.forEach(media -> {
            if (media.has("example")) {
                CONTRACT.mistakes(media.path("schema"), media.get("example"))
                        .forEach(mistake -> mistakes.add(what + ": " + mistake));
            }
            media.path("examples").properties().forEach(example -> CONTRACT.mistakes(
                            media.path("schema"), example.getValue().path("value"))
                    .forEach(mistake -> mistakes.add(what + ", " + example.getKey() + ": " + mistake)));
        });
    }

    @Test
    void whatIsPostedToWebhooksIsDescribed() {
        JsonNode webhooks = DESCRIPTION.root().path("webhooks");

        assertThat(webhooks.properties().stream().map(Map.Entry::getKey)).containsExactly("event", "test");
        webhooks.forEach(webhook -> {
            assertThat(webhook.at("/post/parameters").findValuesAsText("name"))
                    .containsExactly("webhook-id", "webhook-timestamp", "webhook-signature");
            assertThat(content("", webhook.at("/post/requestBody/content/application~1json")))
                    .isEmpty();
        });
    }
}
