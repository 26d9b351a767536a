package dev.holdfast.server.openapi.generator.schema;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Iterator;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Describes simple values as this server writes them. */
public final class ScalarSchemas implements ModelConverter {

    @Override
    public boolean isOpenapi31() {
        return true;
    }

    @Override
    public Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        JavaType java = Json31.mapper().constructType(type.getType());
        Class<?> raw = java.getRawClass();
        if (raw == Duration.class) {
            return schema("string", "duration");
        } else if (raw == OptionalInt.class) {
            return schema("integer", "int32");
        } else if (raw == OptionalLong.class) {
            return schema("integer", "int64");
        } else if (raw == OptionalDouble.class) {
            return schema("number", "double");
        } else if (raw == JsonNode.class) {
            return new Schema<>(); // anything
        } else if (raw == BigDecimal.class && isWrittenAsText(type)) {
            return schema("string", "decimal").pattern("^-?[0-9]+(\\.[0-9]+)?$");
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }

    private static Schema<?> schema(String type, String format) {
        return new Schema<>().types(Set.of(type)).format(format);
    }

    private static boolean isWrittenAsText(AnnotatedType type) {
        if (type.getCtxAnnotations() != null) {
            for (Annotation annotation : type.getCtxAnnotations()) {
                if (annotation instanceof JsonFormat format && format.shape() == JsonFormat.Shape.STRING) {
                    return true;
                }
            }
        }
        return false;
    }
}
