package dev.holdfast.outcome;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** An issue whose values are labels without an order of their own, such as a support tier. */
public final class CategoricalIssue implements Issue {

    private final String name;
    private final List<String> values;
    private final Map<String, Integer> indexes;

    /** Makes the issue; there must be at least one value, and none twice. */
    public CategoricalIssue(String name, List<String> values) {
        this.name = Issue.requireName(name);
        this.values = List.copyOf(values);
        this.indexes = new HashMap<>();
        for (String value : this.values) {
            if (value.isBlank() || indexes.putIfAbsent(value, indexes.size()) != null) {
                throw new IllegalArgumentException(
                        "issue '" + name + "' names the value '" + value + "' twice or blank");
            }
        }
        if (this.values.isEmpty()) {
            throw new IllegalArgumentException("issue '" + name + "' needs at least one value");
        }
    }

    /** All labels, in the order in which they are indexed. */
    public List<String> values() {
        return values;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int size() {
        return values.size();
    }

    @Override
    public String text(int index) {
        return values.get(index);
    }

    @Override
    public OptionalInt indexOf(String text) {
        Integer index = indexes.get(text);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    @Override
    public String allowed() {
        return "one of " + String.join(", ", values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CategoricalIssue that && name.equals(that.name) && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + values.hashCode();
    }

    @Override
    public String toString() {
        return name + ": " + allowed();
    }
}
