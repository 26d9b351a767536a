package dev.holdfast.server.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.http.PlayOrder;
import dev.holdfast.server.json.mapper.Json;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonRecordsTest {

    record Careless(PlayOrder.Line line, List<PlayOrder.Line> lines, List<PlayOrder.@Valid Line> checked) {}

    @Test
    void noRecordForgetsToValidateTheRecordsInsideIt() throws Exception {
        List<String> forgotten = classesOfTheServer()
                .filter(Class::isRecord)
                .flatMap(record -> forgottenIn(record).stream())
                .toList();

        assertThat(forgotten).as("components without @Valid").isEmpty();
        assertThat(forgottenIn(Careless.class)).containsExactly("Careless.line", "Careless.lines");
    }

    private static Stream<Class<?>> classesOfTheServer() throws IOException, URISyntaxException {
        Path root = Path.of(
                Json.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(root)) {
            List<Class<?>> classes = new ArrayList<>();
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".class")).toList()) {
                String name = root.relativize(file).toString().replace(File.separatorChar, '.');
                classes.add(load(name.substring(0, name.length() - ".class".length())));
            }
            return classes.stream();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, JsonRecordsTest.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(name, gone);
        }
    }

    private static List<String> forgottenIn(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .filter(component -> isForgotten(component.getAnnotatedType()))
                .map(component -> record.getSimpleName() + "." + component.getName())
                .toList();
    }

    private static boolean isForgotten(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType container) {
            return Arrays.stream(container.getAnnotatedActualTypeArguments()).anyMatch(JsonRecordsTest::isForgotten);
        }
        return !type.isAnnotationPresent(Valid.class) && hasConstraints(type.getType(), new HashSet<>());
    }

    private static boolean hasConstraints(Type type, Set<Type> seen) {
        if (type instanceof ParameterizedType container) {
            return Arrays.stream(container.getActualTypeArguments()).anyMatch(inner -> hasConstraints(inner, seen));
        }
        if (!(type instanceof Class<?> plain) || !seen.add(plain)) {
            return false;
        }
        if (plain.isSealed()) {
            return Arrays.stream(plain.getPermittedSubclasses()).anyMatch(inner -> hasConstraints(inner, seen));
        }
        return plain.isRecord()
                && Arrays.stream(plain.getRecordComponents()).anyMatch(component -> hasConstraints(component, seen));
    }

    private static boolean hasConstraints(RecordComponent component, Set<Type> seen) {
        return parts(component.getAnnotatedType())
                        .flatMap(part -> Arrays.stream(part.getAnnotations()))
                        .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
                || hasConstraints(component.getGenericType(), seen);
    }

    private static Stream<AnnotatedType> parts(AnnotatedType type) {
        Stream<AnnotatedType> inner = type instanceof AnnotatedParameterizedType container
                ? Arrays.stream(container.getAnnotatedActualTypeArguments()).flatMap(JsonRecordsTest::parts)
                : Stream.empty();
        return Stream.concat(Stream.of(type), inner);
    }
}
