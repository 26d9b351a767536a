package dev.holdfast.plugin.formats.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.holdfast.plugin.formats.source.Mistake;
import dev.holdfast.plugin.formats.source.Place;
import dev.holdfast.plugin.formats.source.Source;
import dev.holdfast.plugin.formats.source.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads JSON: strictly, no name twice in an object, bounded in depth and in the length of texts and numbers. */
public final class JsonTree {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(40)
                    .maxStringLength(100_000)
                    .maxNameLength(10_000)
                    .maxNumberLength(200)
                    .build())
            .build();

    private final Path file;
    private final JsonParser parser;

    private JsonTree(Path file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** Reads a file. */
    public static Node read(Path file) {
        byte[] bytes = Source.bytes(file);
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            JsonTree tree = new JsonTree(file, parser);
            try {
                return tree.root();
            } catch (JsonProcessingException wrong) {
                throw stuck(file, bytes, wrong, parser.currentLocation());
            }
        } catch (IOException other) {
            throw Text.notUtf8(file);
        }
    }

    private Node root() throws IOException {
        parser.nextToken();
        Node root = value("");
        if (parser.nextToken() != null) {
            throw Place.in(file).wrong("something follows after its end", "Remove what follows.");
        }
        return root;
    }

    private static Mistake stuck(Path file, byte[] bytes, JsonProcessingException wrong, JsonLocation reached) {
        Text text = Text.of(file, bytes);
        JsonLocation location = Optional.ofNullable(wrong.getLocation()).orElse(reached);
        int line = location.getLineNr();
        int column = location.getColumnNr();
        Place place = text.place(line, column);
        if (wrong instanceof StreamConstraintsException) {
            return place.wrong(
                    "it is nested too deeply, or a text or number is too long",
                    "Check what the file is: 40 levels, texts of 100,000 characters and numbers of 200 are the most.");
        }
        if (wrong instanceof JsonEOFException) {
            return place.wrong(
                    "it ends before all that was begun is closed",
                    "Add the brackets or quotation marks that are missing.");
        }
        if (!Text.isUtf8(bytes) && !Source.isWide(bytes)) {
            return Text.notUtf8(file);
        }
        return place.wrong(
                "it is no longer JSON near " + text.around(line, column),
                "Check the brackets, commas, colons and quotation marks there and just before.");
    }

    private Node value(String pointer) throws IOException {
        Place place = new Place(file, pointer);
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw place.wrong("it is empty", "Write a scenario into it.");
        }
        return switch (token) {
            case START_OBJECT -> object(place, pointer);
            case START_ARRAY -> list(place, pointer);
            case VALUE_NULL -> Node.nothing(place);
            default -> Node.text(place, parser.getText());
        };
    }

    private Node object(Place place, String pointer) throws IOException {
        Map<String, Node> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            Node value = value(pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
            if (fields.put(name, value) != null) {
                throw value.place().wrong("'" + name + "' stands there twice", "Keep one of the two.");
            }
        }
        return Node.object(place, fields);
    }

    private Node list(Place place, String pointer) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(pointer + "/" + items.size()));
        }
        return Node.list(place, items);
    }
}
