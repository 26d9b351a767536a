package dev.holdfast.plugin.formats.tree;

import dev.holdfast.plugin.formats.source.Place;
import dev.holdfast.plugin.formats.source.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
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
    private int aliases;

    private YamlTree(Path file, Iterator<Event> events) {
        this.file = file;
        this.events = events;
    }

    /** Reads a file of one document. */
    public static Node read(Path file) {
        String text = new String(Source.bytes(file), StandardCharsets.UTF_8);
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(text.length() + 1).build();
        try {
            YamlTree tree =
                    new YamlTree(file, new Parse(settings).parseString(text).iterator());
            return tree.document();
        } catch (MarkedYamlEngineException wrong) {
            String where = wrong.getProblemMark()
                    .map(mark -> "line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1))
                    .orElse("");
            throw new Place(file, where)
                    .wrong("it is not YAML as it should be: " + wrong.getProblem(), "Correct it there.");
        } catch (YamlEngineException wrong) {
            String message =
                    String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
            throw Place.in(file).wrong("it is not YAML as it should be: " + message, "Correct it there.");
        }
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
        return event.getStartMark()
                .map(mark -> new Place(file, "line " + (mark.getLine() + 1)))
                .orElse(Place.in(file));
    }
}
