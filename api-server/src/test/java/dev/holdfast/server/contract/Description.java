package dev.holdfast.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The description of the API that the build has made. */
public final class Description {

    private static final String FILE = "/dev/holdfast/server/openapi/openapi.json";
    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonNode root;
    private final List<Route> routes = new ArrayList<>();

    /** An operation and where it is. */
    public record Operation(String method, String path, JsonNode node) {

        public String id() {
            return node.path("operationId").asText();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private record Route(Pattern pattern, Operation operation) {}

    private Description(JsonNode root) {
        this.root = root;
        root.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(entry -> VERBS.contains(entry.getKey()))
                .forEach(entry -> routes.add(new Route(
                        Pattern.compile(path.getKey().replaceAll("\\{[^}]+}", "[^/]+")),
                        new Operation(entry.getKey().toUpperCase(Locale.ROOT), path.getKey(), entry.getValue())))));
        // what is written out goes before what stands for anything
        routes.sort(Comparator.comparingInt(route -> route.operation().path().split("\\{", -1).length));
    }

    public static Description generated() {
        try (InputStream file = Description.class.getResourceAsStream(FILE)) {
            return new Description(new ObjectMapper().readTree(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A description as it is written. */
    static Description of(JsonNode root) {
        return new Description(root);
    }

    public JsonNode root() {
        return root;
    }

    public List<Operation> operations() {
        return routes.stream().map(Route::operation).toList();
    }

    /** The operation that answers a request. */
    public Optional<Operation> find(String method, String path) {
        Optional<Pattern> first = routes.stream()
                .filter(route -> route.pattern().matcher(path).matches())
                .map(Route::pattern)
                .findFirst();
        return routes.stream()
                .filter(route -> first.filter(pattern ->
                                pattern.pattern().equals(route.pattern().pattern()))
                        .isPresent())
                .map(Route::operation)
                .filter(operation -> operation.method().equals(method))
                .findFirst();
    }

    /** The node itself, or what it refers to. */
    public JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").asText().substring(1)) : node;
    }
}
