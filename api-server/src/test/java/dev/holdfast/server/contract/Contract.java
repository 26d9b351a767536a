package dev.holdfast.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.holdfast.server.contract.Description.Operation;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares what a server answers with what the description of the API says: status, media type, body and headers. */
public final class Contract {

    private static final Contract OURS = new Contract(Description.generated());

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Descriptions themselves, and the tools of agents, which have a protocol of their own. */
    private static final Set<String> NOT_DESCRIBED = Set.of("/mcp", "/openapi.json", "/docs");

    /** Not of the API: of HTTP, or on every answer to protect browsers. */
    private static final Set<String> USUAL = Set.of(
            ":status",
            "date",
            "connection",
            "content-length",
            "content-type",
            "content-encoding",
            "transfer-encoding",
            "vary",
            "cache-control",
            "content-security-policy",
            "cross-origin-resource-policy",
            "referrer-policy",
            "x-content-type-options",
            "x-frame-options");

    private final Description description;
    private final Schemas schemas;

    Contract(Description description) {
        this.description = description;
        this.schemas = new Schemas(description.root());
    }

    /** That of the server which was built. */
    public static Contract ours() {
        return OURS;
    }

    public Description description() {
        return description;
    }

    /** Fails, naming everything that is not as described. */
    public void check(HttpRequest request, HttpResponse<String> answer) {
        String path = request.uri().getRawPath();
        if (request.method().equals("OPTIONS") || request.method().equals("HEAD") || NOT_DESCRIBED.contains(path)) {
            return;
        }
        Optional<Operation> operation = description.find(request.method(), path);
        List<String> mistakes =
                operation.map(found -> mistakes(found, answer)).orElseGet(() -> mistakesOfProblem(answer));
        assertThat(mistakes)
                .as("%s %s answered %d: %s", request.method(), path, answer.statusCode(), answer.body())
                .isEmpty();
    }

    /** What is wrong with an answer of an operation. */
    List<String> mistakes(Operation operation, HttpResponse<String> answer) {
        JsonNode declared = operation.node().path("responses").path(String.valueOf(answer.statusCode()));
        if (declared.isMissingNode()) {
            return List.of("the status is not described");
        }
        JsonNode response = description.resolve(declared);
        boolean isDeprecated = operation.node().path("deprecated").asBoolean();
        List<String> mistakes = new ArrayList<>(headers(response.path("headers"), answer, isDeprecated));
        mistakes.addAll(body(response.path("content"), answer));
        if (response.has("x-codes")) {
            Set<String> codes = new TreeSet<>();
            response.get("x-codes").forEach(code -> codes.add(code.asText()));
            if (!codes.contains(json(answer.body()).path("code").asText())) {
                mistakes.add("its code is none of " + codes);
            }
        }
        return mistakes;
    }

    /** Where there is no operation, there still are problem documents; and pages, which are not described. */
    private List<String> mistakesOfProblem(HttpResponse<String> answer) {
        if (answer.statusCode() < 400) {
            return List.of();
        }
        return schemas.mistakes(description.root().at("/components/schemas/Problem"), json(answer.body()));
    }

    private List<String> headers(JsonNode declared, HttpResponse<String> answer, boolean isDeprecated) {
        List<String> mistakes = new ArrayList<>();
        Set<String> known = new TreeSet<>(USUAL);
        if (isDeprecated) {
            known.addAll(List.of("deprecation", "sunset", "link"));
        }
        declared.properties().forEach(header -> {
            known.add(header.getKey().toLowerCase(Locale.ROOT));
            boolean required =
                    description.resolve(header.getValue()).path("required").asBoolean();
            if (required && answer.headers().firstValue(header.getKey()).isEmpty()) {
                mistakes.add("the header " + header.getKey() + " is missing");
            }
        });
        answer.headers().map().keySet().stream()
                .filter(name -> !known.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> mistakes.add("the header " + name + " is not described"));
        return mistakes;
    }

    private List<String> body(JsonNode content, HttpResponse<String> answer) {
        if (content.isMissingNode() || answer.body().isEmpty()) {
            return content.isMissingNode() == answer.body().isEmpty()
                    ? List.of()
                    : List.of("there is a body if and only if there is none in the description");
        }
        if (answer.headers().firstValue("content-encoding").isPresent()) {
            return List.of(); // packed: nobody has asked for that who looks at the body
        }
        String type = answer.headers().firstValue("content-type").orElse("none");
        return content.properties().stream()
                .filter(media -> plain(media.getKey()).equals(plain(type)))
                .map(Map.Entry::getValue)
                .findFirst()
                .map(media -> mistakes(media.path("schema"), type, answer.body()))
                .orElseGet(() -> List.of("the media type " + type + " is not described"));
    }

    /** What is wrong with a text of a media type. */
    List<String> mistakes(JsonNode schema, String type, String text) {
        boolean isJson = plain(type).endsWith("json");
        return schemas.mistakes(
                schema, isJson ? json(text) : MAPPER.getNodeFactory().textNode(text));
    }

    /** What is wrong with a value. */
    List<String> mistakes(JsonNode schema, JsonNode value) {
        return schemas.mistakes(schema, value);
    }

    private static String plain(String type) {
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException unreadable) {
            return MAPPER.missingNode();
        }
    }
}
