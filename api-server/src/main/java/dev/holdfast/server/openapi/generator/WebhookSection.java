package dev.holdfast.server.openapi.generator;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.server.openapi.generator.operation.ExampleFiles;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the server posts to webhooks: no resource declares it, because there the server is the one that calls. */
final class WebhookSection {

    private static final String EVENT = "#/components/schemas/CloudEvent";

    private WebhookSection() {}

    static void addTo(OpenAPI description, ExampleFiles examples) {
        description.addWebhooks(
                "event",
                new PathItem()
                        .post(post(
                                "receiveEvent",
                                "An event, posted to the address of a webhook",
                                "Each event comes at least once, and those of one negotiation in order. What is not answered with 2xx"
                                        + " is sent again, later and later.",
                                body(new Schema<>().$ref(EVENT), examples.posted("event")))));
        description.addWebhooks(
                "test",
                new PathItem()
                        .post(post(
                                "receiveTestEvent",
                                "An event that means nothing, after testWebhook was called",
                                "It is sent once.",
                                body(testEvent(), examples.posted("test")))));
    }

    private static Operation post(String id, String summary, String about, RequestBody body) {
        return new Operation()
                .operationId(id)
                .summary(summary)
                .description("Signed by the conventions of Standard Webhooks 1.0. " + about)
                .tags(List.of("webhooks"))
                .parameters(List.of(
                        header("webhook-id", "The id of the event, the same when it is sent again", "neg_1.owner.7"),
                        header("webhook-timestamp", "When it was sent, in seconds since 1970", "1795424400"),
                        header(
                                "webhook-signature",
                                "`v1,` and the HMAC-SHA256 of id, timestamp and body, in base64; several with spaces while"
                                        + " a secret is being replaced",
                                "v1,3q2+7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")))
                .requestBody(body)
                .responses(new ApiResponses()
                        .addApiResponse("2XX", new ApiResponse().description("It has arrived"))
                        .addApiResponse(
                                "410",
                                new ApiResponse().description("Nobody wants events here: the webhook is disabled"))
                        .addApiResponse("default", new ApiResponse().description("It has not arrived")));
    }

    private static RequestBody body(Schema<?> schema, Optional<JsonNode> example) {
        MediaType media = new MediaType().schema(schema);
        example.ifPresent(media::setExample);
        return new RequestBody().required(true).content(new Content().addMediaType("application/json", media));
    }

    private static Schema<?> testEvent() {
        Schema<?> event = new Schema<>().types(Set.of("object"));
        for (String name : List.of("specversion", "id", "source", "type", "time", "datacontenttype")) {
            event.addProperty(name, new Schema<>().types(Set.of("string")));
        }
        event.addProperty("data", new Schema<>().types(Set.of("object")));
        event.setRequired(List.copyOf(event.getProperties().keySet()));
        return event;
    }

    private static Parameter header(String name, String about, String example) {
        return new HeaderParameter()
                .name(name)
                .required(true)
                .description(about)
                .schema(new Schema<>().types(Set.of("string")))
                .example(example);
    }
}
