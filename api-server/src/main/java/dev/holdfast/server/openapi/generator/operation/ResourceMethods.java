package dev.holdfast.server.openapi.generator.operation;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.models.PathItem;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Finds the Java method behind an operation, since the description does not keep it. */
public final class ResourceMethods {

    private record Route(PathItem.HttpMethod verb, String path) {}

    private final Map<Route, Method> byRoute = new HashMap<>();

    /** Of these resources. */
    public ResourceMethods(Collection<Class<?>> resources) {
        for (Class<?> resource : resources) {
            if (!resource.isAnnotationPresent(Hidden.class)) {
                add(resource);
            }
        }
    }

    private void add(Class<?> resource) {
        for (Method method : resource.getMethods()) {
            for (Annotation annotation : method.getAnnotations()) {
                HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (verb != null) {
                    String path = plain(resource.getAnnotation(Path.class)) + plain(method.getAnnotation(Path.class));
                    byRoute.put(new Route(PathItem.HttpMethod.valueOf(verb.value()), path), method);
                }
            }
        }
    }

    Method find(PathItem.HttpMethod verb, String path) {
        Method method = byRoute.get(new Route(verb, path));
        if (method == null) {
            throw new IllegalStateException("No resource method serves " + verb + " " + path);
        }
        return method;
    }

    /** With one slash in front and none behind, and without the patterns of parameters. */
    private static String plain(Path path) {
        if (path == null) {
            return "";
        }
        String trimmed = path.value().replaceAll("^/+|/+$", "").replaceAll("\\{\\s*([\\w-]+)\\s*:[^}]*}", "{$1}");
        return trimmed.isEmpty() ? "" : "/" + trimmed;
    }
}
