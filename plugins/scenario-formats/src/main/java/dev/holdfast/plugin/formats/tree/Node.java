package dev.holdfast.plugin.formats.tree;

import dev.holdfast.plugin.formats.source.Numbers;
import dev.holdfast.plugin.formats.source.Place;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A value of a JSON or YAML file: an object, a list, a text (numbers too, as they are written) or nothing. */
public final class Node {

    private enum Kind {
        AN_OBJECT,
        A_LIST,
        A_TEXT,
        NOTHING
    }

    private final Place place;
    private final Kind kind;
    private final Map<String, Node> fields;
    private final List<Node> items;
    private final String text;

    private Node(Place place, Kind kind, Map<String, Node> fields, List<Node> items, String text) {
        this.place = place;
        this.kind = kind;
        this.fields = fields;
        this.items = items;
        this.text = text;
    }

    static Node object(Place place, Map<String, Node> fields) {
        return new Node(place, Kind.AN_OBJECT, new LinkedHashMap<>(fields), List.of(), "");
    }

    static Node list(Place place, List<Node> items) {
        return new Node(place, Kind.A_LIST, Map.of(), List.copyOf(items), "");
    }

    static Node text(Place place, String text) {
        return new Node(place, Kind.A_TEXT, Map.of(), List.of(), text);
    }

    static Node nothing(Place place) {
        return new Node(place, Kind.NOTHING, Map.of(), List.of(), "");
    }

    /** Where it stands. */
    public Place place() {
        return place;
    }

    /** Whether it is an object. */
    public boolean isObject() {
        return kind == Kind.AN_OBJECT;
    }

    /** Whether it is a list. */
    public boolean isList() {
        return kind == Kind.A_LIST;
    }

    /** The fields of an object, in the order of the file. */
    public Map<String, Node> fields() {
        require(Kind.AN_OBJECT, "an object");
        return fields;
    }

    /** The items of a list. */
    public List<Node> items() {
        require(Kind.A_LIST, "a list");
        return items;
    }

    /** The text. */
    public String text() {
        require(Kind.A_TEXT, "a text or a number");
        return text;
    }

    /** A field of an object, if it is there and not empty. */
    public Optional<Node> field(String name) {
        return Optional.ofNullable(fields().get(name)).filter(node -> node.kind != Kind.NOTHING);
    }

    /** A field of an object. */
    public Node need(String name) {
        return field(name).orElseThrow(() -> place.wrong("'" + name + "' is missing", "Add it."));
    }

    /** A finite number. */
    public double number(String what) {
        return Numbers.finite(place, what, text());
    }

    /** An exact number. */
    public BigDecimal decimal(String what) {
        return Numbers.decimal(place, what, text());
    }

    private void require(Kind wanted, String name) {
        if (kind != wanted) {
            throw place.wrong(
                    "there should be " + name + ", but there is "
                            + kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    "Write " + name + " there" + (kind == Kind.NOTHING ? "." : " instead."));
        }
    }
}
