package dev.holdfast.server.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.holdfast.server.json.mistake.Constraints;
import dev.holdfast.server.json.mistake.MistakeFinder;
import dev.holdfast.server.problem.ErrorCode;
import dev.holdfast.server.problem.FieldErrors;
import dev.holdfast.server.problem.ProblemException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.regex.Pattern;

/**
 * Turns JSON into a value that obeys every rule of its type, or throws a {@link ProblemException} that names all
 * mistakes at once.
 */
public final class JsonBinder {

    /** Words that Jackson adds about its own switches. */
    private static final Pattern JACKSONS_OWN =
            Pattern.compile("\\s*\\(start marker at .*|: enable `.*", Pattern.DOTALL);

    private final ObjectMapper mapper;
    private final Constraints constraints;
    private final WholeText texts;

    @Inject
    JsonBinder(ObjectMapper mapper, Constraints constraints, WholeText texts) {
        this.mapper = mapper;
        this.constraints = constraints;
        this.texts = texts;
    }

    /** Reads a whole body. */
    public Object read(byte[] body, Type type) {
        requireText(body);
        return readText(body, type);
    }

    /** Refuses a body whose texts are none, whatever else is right or wrong in it. */
    void requireText(byte[] body) {
        texts.require(body);
    }

    /** Reads a whole body whose texts have been looked at. */
    Object readText(byte[] body, Type type) {
        JavaType target = mapper.constructType(type);
        try {
            Object value = mapper.readerFor(target).readValue(body);
            if (value != null && constraints.hold(value)) {
                return value;
            }
        } catch (JsonProcessingException | NumberFormatException failed) {
            return explain(parse(body), target, JsonPointer.empty(), failed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return explain(parse(body), target, JsonPointer.empty(), null);
    }

    /** Reads a value that is part of a body; errors are told with the pointer to the part in front. */
    public <T> T bind(JsonNode part, Class<T> type, String pointer) {
        JavaType target = mapper.constructType(type);
        JsonPointer at = JsonPointer.compile(pointer);
        try {
            T value = mapper.readerFor(target).readValue(part);
            if (value != null && constraints.hold(value)) {
                return value;
            }
        } catch (IOException failed) {
            return type.cast(explain(part, target, at, failed));
        }
        return type.cast(explain(part, target, at, null));
    }

    private Object explain(JsonNode tree, JavaType target, JsonPointer at, Exception failed) {
        FieldErrors errors = new MistakeFinder(mapper, constraints).find(tree, target, at);
        errors.throwIfAny();
        // reading failed, and yet no field is wrong: then the type itself cannot be read, which is our mistake
        throw new IllegalStateException("Cannot read JSON as " + target, failed);
    }

    private JsonNode parse(byte[] body) {
        try {
            JsonNode tree = mapper.readTree(body);
            if (tree.isMissingNode()) {
                throw new ProblemException(ErrorCode.MALFORMED_JSON, "The body is empty.");
            }
            return tree;
        } catch (StreamConstraintsException excessive) {
            throw malformed(excessive, "nested too deeply, or with a name, number or string that is too long");
        } catch (NumberFormatException excessive) {
            // Jackson leaves numbers alone until somebody wants them, and then it is not Jackson that complains
            throw new ProblemException(ErrorCode.MALFORMED_JSON, "A number has an exponent that is too long.");
        } catch (DatabindException tooMuch) {
            throw malformed(tooMuch, "something follows after the end of the JSON value");
        } catch (JsonProcessingException malformed) {
            throw malformed(
                    malformed,
                    JACKSONS_OWN.matcher(malformed.getOriginalMessage()).replaceAll(""));
        } catch (IOException malformed) {
            throw new ProblemException(ErrorCode.MALFORMED_JSON, "The body is not UTF-8.");
        }
    }

    private static ProblemException malformed(JsonProcessingException failure, String what) {
        JsonLocation where = failure.getLocation();
        String detail = where == null
                ? "The body is not readable: " + what
                : "Line %d, column %d: %s".formatted(where.getLineNr(), where.getColumnNr(), what);
        return new ProblemException(ErrorCode.MALFORMED_JSON, detail);
    }
}
