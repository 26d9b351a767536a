package dev.holdfast.server.store.codec;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedField;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.io.Serial;

/** What is written of a record is its components; what is written of any other class, only its own form says. */
final class RecordComponents extends NopAnnotationIntrospector {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public PropertyName findNameForSerialization(Annotated member) {
        boolean component = member instanceof AnnotatedField field
                && field.getDeclaringClass().isRecord();
        return component ? PropertyName.construct(member.getName()) : null;
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }
}
