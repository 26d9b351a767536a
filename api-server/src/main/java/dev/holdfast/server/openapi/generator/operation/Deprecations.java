package dev.holdfast.server.openapi.generator.operation;

import dev.holdfast.server.http.deprecation.Deprecation;
import dev.holdfast.server.http.deprecation.Notice;
import io.swagger.v3.oas.models.Operation;
import java.lang.reflect.Method;
import java.util.Optional;

/** Marks operations that are going away. */
final class Deprecations {

    private Deprecations() {}

    static void mark(Operation operation, Method method) {
        Optional.ofNullable(method.getAnnotation(Deprecation.class))
                .map(Notice::of)
                .ifPresent(notice -> mark(operation, notice));
    }

    private static void mark(Operation operation, Notice notice) {
        operation.setDeprecated(true);
        String before = Optional.ofNullable(operation.getDescription())
                .map(text -> text + "\n\n")
                .orElse("");
        operation.setDescription(before + "Deprecated since " + notice.since() + "; works until " + notice.sunset()
                + " at least. " + notice.instead());
        operation.getResponses().values().stream()
                .filter(response -> response.get$ref() == null)
                .forEach(response -> {
                    AnswerHeader.DEPRECATION.addTo(response);
                    AnswerHeader.SUNSET.addTo(response);
                    AnswerHeader.LINK.addTo(response);
                });
    }
}
