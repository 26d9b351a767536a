package dev.holdfast.spi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that authors of plugins can see of core, as text: one block for each type. */
final class SpiShape {

    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");
    private static final Set<String> OF_EVERY_ENUM = Set.of("values", "valueOf");

    private SpiShape() {}

    static String describe() {
        return types().map(SpiShape::type).collect(Collectors.joining("\n"));
    }

    private static Stream<Class<?>> types() {
        ModuleReference core = core();
        Set<String> packages = core.descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .filter(name -> !name.startsWith("dev.holdfast.engine") && !name.startsWith("dev.holdfast.lab"))
                .collect(Collectors.toSet());
        try (ModuleReader reader = core.open();
                Stream<String> files = reader.list()) {
            List<Class<?>> types = files.filter(file -> file.endsWith(".class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> packages.contains(name.substring(0, Math.max(0, name.lastIndexOf('.')))))
                    .sorted()
                    .<Class<?>>map(SpiShape::load)
                    .filter(SpiShape::isVisible)
                    .toList();
            return types.stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ModuleReference core() {
        try {
            Path place = Path.of(Plugin.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return ModuleFinder.of(place).find("dev.holdfast.core").orElseThrow();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Plugin.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isVisible(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && !type.getSimpleName().isEmpty()
                && !type.getSimpleName().equals("package-info")
                && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    private static String type(Class<?> type) {
        Stream<String> permitted = type.isSealed()
                ? names(type.getPermittedSubclasses()).sorted().map(name -> "permits " + name)
                : Stream.of();
        Stream<String> components = type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(part -> "component " + part.getGenericType().getTypeName() + " " + part.getName())
                : Stream.of();
        Stream<String> constants = type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(constant -> "constant " + ((Enum<?>) constant).name())
                : Stream.of();
        return Stream.of(permitted, components, constants, fields(type), constructors(type), methods(type))
                .flatMap(lines -> lines)
                .map(line -> "    " + line + "\n")
                .collect(Collectors.joining("", head(type) + "\n", ""));
    }

    private static String head(Class<?> type) {
        String above = Stream.concat(superclass(type), Arrays.stream(type.getGenericInterfaces()))
                .map(Type::getTypeName)
                .collect(Collectors.joining(", "));
        return kind(type) + " " + type.toGenericString().replaceAll("^.* (?=dev\\.holdfast)", "")
                + (above.isEmpty() ? "" : " is " + above);
    }

    private static Stream<Type> superclass(Class<?> type) {
        boolean ownKind = type.isInterface() || type.isRecord() || type.isEnum();
        return ownKind || type.getSuperclass() == Object.class ? Stream.of() : Stream.of(type.getGenericSuperclass());
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "annotation";
        } else if (type.isRecord()) {
            return "record";
        } else if (type.isEnum()) {
            return "enum";
        }
        String word = type.isInterface() ? "interface" : "class";
        if (type.isSealed()) {
            return "sealed " + word;
        }
        return Modifier.isFinal(type.getModifiers()) ? "final " + word : word;
    }

    private static Stream<String> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()) && !field.isEnumConstant())
                .map(field -> "field " + field.getGenericType().getTypeName() + " " + field.getName())
                .sorted();
    }

    private static Stream<String> constructors(Class<?> type) {
        return type.isRecord()
                ? Stream.of()
                : Arrays.stream(type.getDeclaredConstructors())
                        .filter(constructor -> Modifier.isPublic(constructor.getModifiers()))
                        .map(constructor -> "constructor(" + parameters(constructor) + ")")
                        .sorted();
    }

    private static Stream<String> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !isImplied(type, method))
                .map(method -> word(method) + method.getGenericReturnType().getTypeName() + " " + method.getName() + "("
                        + parameters(method) + ")")
                .sorted();
    }

    private static boolean isImplied(Class<?> type, Method method) {
        boolean component = type.isRecord()
                && method.getParameterCount() == 0
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(part -> part.getName().equals(method.getName()));
        return component
                || OF_EVERY_OBJECT.contains(method.getName())
                || (type.isEnum() && OF_EVERY_ENUM.contains(method.getName()));
    }

    private static String word(Method method) {
        if (Modifier.isStatic(method.getModifiers())) {
            return "static ";
        } else if (method.isDefault()) {
            return "default ";
        }
        return Modifier.isAbstract(method.getModifiers()) ? "abstract " : "";
    }

    private static String parameters(Executable executable) {
        return Arrays.stream(executable.getGenericParameterTypes())
                .map(Type::getTypeName)
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> names(Class<?>[] types) {
        return Arrays.stream(types).map(Class::getTypeName);
    }
}
