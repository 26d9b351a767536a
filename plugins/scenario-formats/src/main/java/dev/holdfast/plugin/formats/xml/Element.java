package dev.holdfast.plugin.formats.xml;

import dev.holdfast.plugin.formats.source.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element with its attributes.
 *
 * @param place where it begins
 * @param name its name
 * @param attributes its attributes
 * @param children the elements directly inside
 */
public record Element(Place place, String name, Map<String, String> attributes, List<Element> children) {

    /** Copies. */
    public Element {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** An attribute, if it is there. */
    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** An attribute. */
    public String need(String attribute) {
        return attribute(attribute)
                .orElseThrow(() -> place.wrong("<" + name + "> has no attribute '" + attribute + "'", "Add it."));
    }

    /** The elements of a name directly inside. */
    public List<Element> children(String wanted) {
        return children.stream().filter(child -> child.name().equals(wanted)).toList();
    }

    /** The first element of a name directly inside. */
    public Optional<Element> child(String wanted) {
        return children(wanted).stream().findFirst();
    }

    /** The elements of a name directly inside this one or inside the elements of another name within it. */
    public Stream<Element> within(String container, String wanted) {
        return children.stream()
                .flatMap(child -> child.name().equals(wanted)
                        ? Stream.of(child)
                        : child.name().equals(container) ? child.within(container, wanted) : Stream.empty());
    }
}
