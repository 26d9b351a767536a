package dev.holdfast.server.api;

import dev.holdfast.server.ServerModule;
import dev.holdfast.server.security.AllowedTo;
import dev.holdfast.server.security.OpenToAll;
import dev.holdfast.server.security.Reach;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.File;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All routes below /v1, as the classes of the server declare them. */
final class Routes {

    private Routes() {}

    /** Each route as a line: method, path, and who may call it. */
    static List<String> declared() throws IOException, URISyntaxException {
        List<String> routes = new ArrayList<>();
        for (Class<?> type : classes()) {
            Path root = type.getAnnotation(Path.class);
            if (root != null && root.value().startsWith("v1")) {
                for (Method method : type.getDeclaredMethods()) {
                    verb(method).forEach(verb -> routes.add(verb + " " + path(root, method) + " " + who(method)));
                }
            }
        }
        return routes;
    }

    private static Stream<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value);
    }

    private static String path(Path root, Method method) {
        Path below = method.getAnnotation(Path.class);
        return "/" + root.value() + (below == null ? "" : "/" + below.value());
    }

    private static String who(Method method) {
        if (method.isAnnotationPresent(OpenToAll.class)) {
            return "everybody";
        }
        AllowedTo allowed = method.getAnnotation(AllowedTo.class);
        String reach = allowed.reach() == Reach.TENANT ? "tenant:" : "";
        return Arrays.stream(allowed.value()).map(Enum::name).sorted().collect(Collectors.joining(",", reach, ""));
    }

    private static List<Class<?>> classes() throws IOException, URISyntaxException {
        java.nio.file.Path root = java.nio.file.Path.of(ServerModule.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<java.nio.file.Path> files = Files.walk(root)) {
            for (java.nio.file.Path file : files.filter(each -> each.toString().endsWith("Resource.class"))
                    .toList()) {
                String name = root.relativize(file).toString().replace(File.separatorChar, '.');
                classes.add(load(name.substring(0, name.length() - ".class".length())));
            }
        }
        return classes;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Routes.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(name, gone);
        }
    }
}
