package dev.holdfast.testkit.hostile;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that a curious plugin can get at: private fields, static ones, what collections hold. */
final class ObjectGraph {

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> waiting = new ArrayDeque<>();

    private ObjectGraph() {}

    static Set<Object> reachableFrom(Object... roots) {
        ObjectGraph graph = new ObjectGraph();
        for (Object root : roots) {
            graph.add(root);
        }
        while (!graph.waiting.isEmpty()) {
            graph.open(graph.waiting.pop());
        }
        return graph.seen;
    }

    private void add(Object found) {
        if (found != null && seen.add(found)) {
            waiting.push(found);
        }
    }

    private void open(Object object) {
        if (object instanceof Class<?> type) {
            openFields(type, null);
            return;
        }
        if (object instanceof Number || object instanceof CharSequence || object instanceof Boolean) {
            return;
        }
        add(object.getClass());
        if (object instanceof Object[] array) {
            for (Object element : array) {
                add(element);
            }
        } else if (object instanceof Iterable<?> many) {
            many.forEach(this::add);
        } else if (object instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                add(key);
                add(value);
            });
        } else if (object instanceof Optional<?> optional) {
            optional.ifPresent(this::add);
        } else if (object.getClass().isArray()) {
            openNumbers(object);
        }
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            openFields(type, object);
        }
    }

    private void openNumbers(Object array) {
        if (array instanceof double[]) {
            for (int position = 0; position < Array.getLength(array); position++) {
                add(Array.get(array, position));
            }
        }
    }

    /** Of the Java platform's classes the fields are closed, and what they hold has other ways out. */
    private void openFields(Class<?> type, Object object) {
        for (Field field : type.getDeclaredFields()) {
            boolean isStatic = Modifier.isStatic(field.getModifiers());
            if (isStatic == (object == null) && field.trySetAccessible()) {
                add(value(field, object));
            }
        }
    }

    private static Object value(Field field, Object object) {
        try {
            return field.get(object);
        } catch (IllegalAccessException | LinkageError closed) {
            return null;
        }
    }
}
