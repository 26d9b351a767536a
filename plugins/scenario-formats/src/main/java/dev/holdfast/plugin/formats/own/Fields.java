package dev.holdfast.plugin.formats.own;

import dev.holdfast.plugin.formats.source.Numbers;
import dev.holdfast.plugin.formats.tree.Node;
import java.util.List;

/** Our own files have no fields that nobody knows: a misspelt one would be lost silently. */
final class Fields {

    private Fields() {}

    static void only(Node node, String... names) {
        List<String> known = List.of(names);
        node.fields().forEach((name, value) -> {
            if (!known.contains(name)) {
                throw value.place()
                        .wrong("nothing here is called '" + Numbers.shortened(name) + "'", "There are " + known + ".");
            }
        });
    }
}
