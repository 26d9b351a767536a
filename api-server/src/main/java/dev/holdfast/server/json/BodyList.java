package dev.holdfast.server.json;

import java.util.List;

/**
 * A body that is an array, of which some elements may be wrong, each for itself. Pointers of errors begin at the element.
 *
 * @param elements in the order of the body
 */
public record BodyList<T extends Record>(List<Body<T>> elements) {

    public BodyList {
        elements = List.copyOf(elements);
    }
}
