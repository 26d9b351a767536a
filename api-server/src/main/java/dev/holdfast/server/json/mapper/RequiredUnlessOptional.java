package dev.holdfast.server.json.mapper;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.io.Serial;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** A component of a record is required, unless its type says that it is optional. */
public final class RequiredUnlessOptional extends NopAnnotationIntrospector {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Set<Class<?>> OPTIONAL =
            Set.of(Optional.class, OptionalDouble.class, OptionalInt.class, OptionalLong.class);

    /** Whether a component of that type may be left out. */
    public static boolean isOptional(Class<?> type) {
        return OPTIONAL.contains(type);
    }

    @Override
    public Boolean hasRequiredMarker(AnnotatedMember member) {
        if (member instanceof AnnotatedParameter && member.getDeclaringClass().isRecord()) {
            return !isOptional(member.getRawType());
        }
        return null;
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }
}
