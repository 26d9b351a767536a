package dev.holdfast.plugin.formats.tree;

import dev.holdfast.plugin.formats.source.Mistake;
import dev.holdfast.plugin.formats.source.Place;
import dev.holdfast.plugin.formats.source.Source;
import dev.holdfast.plugin.formats.source.Text;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML as texts, lists and objects: tags make nothing, an alias refers to the same node instead of a copy, and no
 * name stands twice in an object.
 */
public final class YamlTree {

    private static final int DEEPEST = 40;
    private static final int MOST_NODES = 1_000_000;
    private static final int MOST_ALIASES = 10_000;
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    private final Path file;
    private final Iterator<Event> events;
    private final Map<String, Node> anchors = new HashMap<>();
    private int nodes;

    /** Where the latest part begins, from 1. */
    private int line = 1;

    private int aliases;

    private YamlTree(Path file, Iterator<Event> events) {
        this.file = file;
        this.events = events;
    }

    /** Reads a file of one document. */
    public static Node read(Path file) {
        byte[] bytes = Source.bytes(file);
        if (!Text.isUtf8(bytes)) {
            throw Text.notUtf8(file);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(text.length() + 1).build();
        YamlTree tree = new YamlTree(file, new Parse(settings).parseString(text).iterator());
        try {
            return tree.document();
        } catch (MarkedYamlEngineException wrong) {
            Optional<Mark> mark = wrong.getProblemMark();
            throw stuck(
                    Text.of(file, bytes),
                    mark.map(at -> at.getLine() + 1).orElse(tree.line),
                    mark.map(at -> at.getColumn() + 1).orElse(1));
        } catch (ReaderException wrong) {
            Text before = Text.of(file, bytes);
            int line = (int) text.substring(0, Math.min(text.length(), wrong.getPosition()))
                    .lines()
                    .count();
            throw before.place(line, 1)
                    .wrong(
                            "it holds a character that YAML does not allow, near " + before.around(line, 1),
                            "Remove the control characters there.");
        } catch (YamlEngineException wrong) {
            throw stuck(Text.of(file, bytes), tree.line, 1);
        }
    }

    private static Mistake stuck(Text text, int line, int column) {
        Place place = text.place(line, column);
        return text.isEnd(line, column)
                ? place.wrong(
                        "it ends before all that was begun is closed",
                        "Add the brackets, quotation marks or values that are missing.")
                : place.wrong(
                        "it is no longer YAML near " + text.around(line, column),
                        "Check the indentation and the brackets there and just before, and put texts with ': ' or ' #' in"
                                + " quotation marks.");
    }

    private Node document() {
        events.next();
        Event start = events.next();
        if (start.getEventId() != Event.ID.DocumentStart) {
            throw Place.in(file).wrong("it is empty", "Write a scenario into it.");
        }
        Node root = value(events.next(), 0);
        events.next();
        if (events.next().getEventId() != Event.ID.StreamEnd) {
            throw Place.in(file).wrong("it holds more than one document", "Keep one.");
        }
        return root;
    }

    private Node value(Event event, int depth) {
        Place place = place(event);
        if (depth > DEEPEST || ++nodes > MOST_NODES) {
            throw place.wrong("it is nested too deeply or has too many parts", "Check what the file is.");
        }
        if (event instanceof AliasEvent alias) {
            return anchored(alias, place);
        }
        Node node =
                switch (event.getEventId()) {
                    case MappingStart -> object(place, depth);
                    case SequenceStart -> list(place, depth);
                    default -> scalar((ScalarEvent) event, place);
                };
        ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchors.put(anchor.getValue(), node));
        return node;
    }

    private Node anchored(AliasEvent alias, Place place) {
        Node node = anchors.get(alias.getAlias().getValue());
        if (node == null || ++aliases > MOST_ALIASES) {
            throw place.wrong(
                    "'*" + alias.getAlias().getValue() + "' refers to something that is not there before it",
                    "Write out what is meant.");
        }
        return node;
    }

    private Node object(Place place, int depth) {
        Map<String, Node> fields = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Node key = value(event, depth + 1);
            String name = key.isObject() || key.isList() ? key.text() : keyText(event, key);
            Node value = value(events.next(), depth + 1);
            if (fields.put(name, value) != null) {
                throw value.place().wrong("'" + name + "' stands there twice", "Keep one of the two.");
            }
        }
        return Node.object(place, fields);
    }

    private static String keyText(Event event, Node key) {
        return event instanceof ScalarEvent scalar ? scalar.getValue() : key.text();
    }

    private Node list(Place place, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(value(event, depth + 1));
        }
        return Node.list(place, items);
    }

    private static Node scalar(ScalarEvent event, Place place) {
        boolean plain = event.getScalarStyle() == ScalarStyle.PLAIN;
        return plain && NOTHING.contains(event.getValue()) ? Node.nothing(place) : Node.text(place, event.getValue());
    }

    private Place place(Event event) {
        event.getStartMark().ifPresent(mark -> line = mark.getLine() + 1);
        return event.getStartMark()
                .map(mark -> new Place(file, "line " + (mark.getLine() + 1)))
                .orElse(Place.in(file));
    }
}
