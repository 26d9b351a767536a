package dev.holdfast.server.json.mistake;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedClassResolver;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The records that a sealed interface may stand for, by the name that the discriminating property gives them. */
record Subtypes(String property, Map<String, JavaType> byName) {

    /** The subtypes of a type that is annotated with {@link JsonTypeInfo}, if it is. */
    static Optional<Subtypes> of(ObjectMapper mapper, JavaType type) {
        JsonTypeInfo info = type.getRawClass().getAnnotation(JsonTypeInfo.class);
        if (info == null || type.isConcrete()) {
            return Optional.empty();
        }
        DeserializationConfig config = mapper.getDeserializationConfig();
        AnnotatedClass annotated = AnnotatedClassResolver.resolve(config, type, config);
        Map<String, JavaType> byName = new TreeMap<>();
        for (NamedType subtype : mapper.getSubtypeResolver().collectAndResolveSubtypesByTypeId(config, annotated)) {
            if (subtype.hasName()) {
                byName.put(subtype.getName(), mapper.constructType(subtype.getType()));
            }
        }
        return Optional.of(new Subtypes(info.property(), byName));
    }

    Optional<JavaType> named(JsonNode name) {
        return name.isTextual() ? Optional.ofNullable(byName.get(name.textValue())) : Optional.empty();
    }

    String names() {
        return String.join(", ", byName.keySet());
    }
}
