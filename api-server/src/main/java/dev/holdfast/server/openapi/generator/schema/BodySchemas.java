package dev.holdfast.server.openapi.generator.schema;

import com.fasterxml.jackson.databind.JavaType;
import dev.holdfast.server.json.Body;
import dev.holdfast.server.json.BodyList;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;

/** Describes a body that is read part by part as what it is when nothing in it is wrong. */
public final class BodySchemas implements ModelConverter {

    @Override
    public boolean isOpenapi31() {
        return true;
    }

    @Override
    public Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        JavaType java = Json31.mapper().constructType(type.getType());
        if (java.getRawClass().equals(Body.class)) {
            return context.resolve(new AnnotatedType(java.containedType(0)).resolveAsRef(true));
        }
        if (java.getRawClass().equals(BodyList.class)) {
            return new ArraySchema()
                    .items(context.resolve(new AnnotatedType(java.containedType(0)).resolveAsRef(true)));
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }
}
