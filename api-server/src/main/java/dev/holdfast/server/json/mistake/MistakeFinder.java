package dev.holdfast.server.json.mistake;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import dev.holdfast.engine.settings.NearestName;
import dev.holdfast.server.json.mapper.RequiredUnlessOptional;
import dev.holdfast.server.problem.FieldCode;
import dev.holdfast.server.problem.FieldErrors;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says everything that is wrong with a JSON value that could not be read as a type.
 *
 * <p>Jackson stops at the first mistake. So this walks the value beside the type, and asks Jackson about one field at a
 * time. It decides nothing: it runs only when reading has already failed.
 */
public final class MistakeFinder {

    /** More would help nobody, and would make a small body into a large answer. */
    private static final int ENOUGH = 100;

    private final ObjectMapper mapper;
    private final Constraints constraints;
    private final FieldErrors errors = new FieldErrors();
    private int found;

    public MistakeFinder(ObjectMapper mapper, Constraints constraints) {
        this.mapper = mapper;
        this.constraints = constraints;
    }

    /** Everything that is wrong, told with the pointer to the value in front. */
    public FieldErrors find(JsonNode value, JavaType type, JsonPointer at) {
        check(value, type, at);
        return errors;
    }

    private void check(JsonNode value, JavaType type, JsonPointer at) {
        if (found >= ENOUGH) {
            return;
        }
        if (RequiredUnlessOptional.isOptional(type.getRawClass())) {
            if (!value.isNull() && type.getContentType() != null) {
                check(value, type.getContentType(), at);
            } else if (!value.isNull()) {
                checkByReading(value, type, at);
            }
        } else if (value.isNull()) {
            report(at, FieldCode.REQUIRED, "must not be null");
        } else if (type.isCollectionLikeType()) {
            checkElements(value, type, at);
        } else if (type.isMapLikeType()) {
            checkEntries(value, type, at);
        } else {
            Optional<Subtypes> subtypes = Subtypes.of(mapper, type);
            if (subtypes.isPresent()) {
                checkSubtype(value, subtypes.get(), at);
            } else if (type.getRawClass().isRecord()) {
                checkRecord(value, type, at, Optional.empty());
            } else {
                checkByReading(value, type, at);
            }
        }
    }

    private void checkElements(JsonNode value, JavaType type, JsonPointer at) {
        if (!value.isArray()) {
            report(at, FieldCode.WRONG_TYPE, "must be an array");
            return;
        }
        for (int index = 0; index < value.size(); index++) {
            check(value.get(index), type.getContentType(), at.appendIndex(index));
        }
    }

    private void checkEntries(JsonNode value, JavaType type, JsonPointer at) {
        if (!value.isObject()) {
            report(at, FieldCode.WRONG_TYPE, "must be an object");
            return;
        }
        value.properties()
                .forEach(entry -> check(entry.getValue(), type.getContentType(), at.appendProperty(entry.getKey())));
    }

    private void checkSubtype(JsonNode value, Subtypes subtypes, JsonPointer at) {
        if (!value.isObject()) {
            report(at, FieldCode.WRONG_TYPE, "must be an object");
            return;
        }
        JsonPointer where = at.appendProperty(subtypes.property());
        JsonNode name = value.get(subtypes.property());
        if (name == null || name.isNull()) {
            report(where, FieldCode.REQUIRED, "must be one of " + subtypes.names());
            return;
        }
        Optional<JavaType> chosen = subtypes.named(name);
        if (chosen.isEmpty()) {
            report(where, FieldCode.NOT_AN_OPTION, "must be one of " + subtypes.names());
            return;
        }
        checkRecord(value, chosen.get(), at, Optional.of(subtypes.property()));
    }

    private void checkRecord(JsonNode value, JavaType type, JsonPointer at, Optional<String> discriminator) {
        if (!value.isObject()) {
            report(at, FieldCode.WRONG_TYPE, "must be an object");
            return;
        }
        int before = found;
        Map<String, BeanPropertyDefinition> components = componentsOf(type);
        List<String> known = new ArrayList<>(components.keySet());
        discriminator.ifPresent(known::add);
        value.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                report(at.appendProperty(name), FieldCode.UNKNOWN_FIELD, unknown(name, known));
            }
        });
        components.forEach((name, component) -> checkComponent(value.get(name), type, component, at));
        if (found == before) {
            // all parts are right: what is left is what the record says of them together
            checkByReading(value, type, at);
        }
    }

    private void checkComponent(JsonNode value, JavaType owner, BeanPropertyDefinition component, JsonPointer parent) {
        JsonPointer at = parent.appendProperty(component.getName());
        JavaType type = component.getPrimaryType();
        if (value == null) {
            if (!RequiredUnlessOptional.isOptional(type.getRawClass())) {
                report(at, FieldCode.REQUIRED, "is missing: " + TypeWords.of(type));
            }
            return;
        }
        int before = found;
        check(value, type, at);
        if (found == before && found < ENOUGH) {
            try {
                Object read = mapper.readerFor(type).readValue(value);
                count(constraints.checkComponent(owner.getRawClass(), component.getInternalName(), read, at, errors));
            } catch (IOException | IllegalArgumentException unreadable) {
                throw new IllegalStateException("A value was readable a moment ago", unreadable);
            }
        }
    }

    private void checkByReading(JsonNode value, JavaType type, JsonPointer at) {
        try {
            Object read = mapper.readerFor(type).readValue(value);
            if (type.getRawClass().isRecord()) {
                count(constraints.checkWhole(read, at, errors));
            }
        } catch (ValueInstantiationException refused) {
            report(at, FieldCode.INVALID_VALUE, Refusals.messageOf(refused));
        } catch (InputCoercionException outOfRange) {
            report(at, FieldCode.OUT_OF_RANGE, "is too large or too small");
        } catch (IOException mismatch) {
            FieldCode code = type.isEnumType() && value.isTextual() ? FieldCode.NOT_AN_OPTION : FieldCode.WRONG_TYPE;
            report(at, code, "must be " + TypeWords.of(type));
        }
    }

    private static String unknown(String name, List<String> known) {
        return NearestName.among(known, name)
                .map(meant -> "is not a field here; did you mean " + meant + "?")
                .orElseGet(() -> known.isEmpty()
                        ? "is not a field here"
                        : "is not a field here; known are " + String.join(", ", known));
    }

    private Map<String, BeanPropertyDefinition> componentsOf(JavaType record) {
        Map<String, BeanPropertyDefinition> components = new LinkedHashMap<>();
        mapper.getDeserializationConfig().introspect(record).findProperties().stream()
                .filter(BeanPropertyDefinition::hasConstructorParameter)
                .forEach(component -> components.put(component.getName(), component));
        return components;
    }

    private void report(JsonPointer at, FieldCode code, String message) {
        if (found < ENOUGH) {
            errors.add(at.toString(), code, message);
            found++;
        }
    }

    private void count(int more) {
        found += more;
    }
}
