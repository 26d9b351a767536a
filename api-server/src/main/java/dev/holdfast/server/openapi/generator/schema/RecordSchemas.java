package dev.holdfast.server.openapi.generator.schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** Describes JSON records as this server reads them: a component is required unless it is optional. */
public final class RecordSchemas implements ModelConverter {

    private static final Set<Class<?>> OPTIONAL =
            Set.of(Optional.class, OptionalDouble.class, OptionalInt.class, OptionalLong.class);

    private final Map<String, Class<?>> byName = new HashMap<>();
    private final RecordWords words;

    /** With the words of the records' sources, which lie below this directory; without, where there are none. */
    public RecordSchemas(Path sources) {
        this.words = new RecordWords(sources);
    }

    @Override
    public boolean isOpenapi31() {
        return true;
    }

    @Override
    public Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        JavaType java = Json31.mapper().constructType(type.getType());
        Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        if (schema != null && java.getRawClass().isRecord()) {
            Schema<?> described = schema.get$ref() == null ? schema : defined(schema.get$ref(), context);
            claim(described, java.getRawClass());
            if (described.getProperties() == null) {
                return schema;
            }
            described.setRequired(required(java.getRawClass(), described));
            for (Object property : described.getProperties().values()) {
                forgetNoLimit((Schema<?>) property);
            }
            say(words.of(java.getRawClass()), described);
        }
        return schema;
    }

    /** What an annotation says goes before. A reference has no place for words. */
    private static void say(RecordWords.Words said, Schema<?> schema) {
        if (schema.getDescription() == null && !said.summary().isEmpty()) {
            schema.setDescription(said.summary());
        }
        schema.getProperties().forEach((name, property) -> {
            String about = said.components().getOrDefault(name, "");
            if (property.get$ref() == null && property.getDescription() == null && !about.isEmpty()) {
                property.setDescription(about);
            }
        });
    }

    private static Schema<?> defined(String reference, ModelConverterContext context) {
        return context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private void claim(Schema<?> schema, Class<?> record) {
        Class<?> other = byName.putIfAbsent(schema.getName(), record);
        if (other != null && other != record) {
            throw new IllegalStateException(other.getName() + " and " + record.getName()
                    + " would have the same name in the description; give one of them another with @Schema(name = …)");
        }
    }

    private static List<String> required(Class<?> record, Schema<?> schema) {
        return required(record).filter(schema.getProperties()::containsKey).toList();
    }

    /** Those of the record itself, and those of the records that are written as if they were part of it. */
    private static Stream<String> required(Class<?> record) {
        return Stream.of(record.getRecordComponents())
                .filter(RecordSchemas::isRequired)
                .flatMap(component -> component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? required(component.getType())
                        : Stream.of(component.getName()));
    }

    private static boolean isRequired(RecordComponent component) {
        var declared = component.getAccessor().getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        boolean declaredOptional = declared != null && declared.requiredMode() == RequiredMode.NOT_REQUIRED;
        return !declaredOptional && !OPTIONAL.contains(component.getType());
    }

    /** A size without an upper bound is described as one of two thousand million, which is no help. */
    private static void forgetNoLimit(Schema<?> schema) {
        if (Integer.valueOf(Integer.MAX_VALUE).equals(schema.getMaxLength())) {
            schema.setMaxLength(null);
        }
        if (Integer.valueOf(Integer.MAX_VALUE).equals(schema.getMaxItems())) {
            schema.setMaxItems(null);
        }
    }
}
