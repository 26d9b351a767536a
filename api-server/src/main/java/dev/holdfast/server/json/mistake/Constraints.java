package dev.holdfast.server.json.mistake;

import com.fasterxml.jackson.core.JsonPointer;
import dev.holdfast.server.problem.FieldCode;
import dev.holdfast.server.problem.FieldErrors;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.Set;

/** Jakarta Validation in the words of this server: violations become errors of JSON fields. */
public final class Constraints {

    private static final Map<String, FieldCode> CODES = Map.ofEntries(
            Map.entry("NotNull", FieldCode.REQUIRED),
            Map.entry("NotBlank", FieldCode.REQUIRED),
            Map.entry("NotEmpty", FieldCode.REQUIRED),
            Map.entry("Size", FieldCode.WRONG_SIZE),
            Map.entry("Min", FieldCode.OUT_OF_RANGE),
            Map.entry("Max", FieldCode.OUT_OF_RANGE),
            Map.entry("DecimalMin", FieldCode.OUT_OF_RANGE),
            Map.entry("DecimalMax", FieldCode.OUT_OF_RANGE),
            Map.entry("Positive", FieldCode.OUT_OF_RANGE),
            Map.entry("PositiveOrZero", FieldCode.OUT_OF_RANGE));

    private final Validator validator;

    @Inject
    Constraints(Validator validator) {
        this.validator = validator;
    }

    /** Whether a value obeys all that its type asks for. */
    public boolean hold(Object value) {
        return validator.validate(value).isEmpty();
    }

    /** Reports what a component's value breaks; answers how many errors that were. */
    int checkComponent(Class<?> record, String component, Object value, JsonPointer at, FieldErrors errors) {
        return report(validator.validateValue(record, component, value), at, true, errors);
    }

    /** Reports what a record breaks as a whole; answers how many errors that were. */
    int checkWhole(Object record, JsonPointer at, FieldErrors errors) {
        return report(validator.validate(record), at, false, errors);
    }

    private static int report(
            Set<? extends ConstraintViolation<?>> violations, JsonPointer at, boolean skipFirst, FieldErrors errors) {
        for (ConstraintViolation<?> violation : violations) {
            JsonPointer where = at;
            boolean first = true;
            for (Path.Node node : violation.getPropertyPath()) {
                where = append(where, node, first && skipFirst);
                first = false;
            }
            errors.add(where.toString(), codeOf(violation), violation.getMessage());
        }
        return violations.size();
    }

    private static JsonPointer append(JsonPointer at, Path.Node node, boolean known) {
        JsonPointer where = at;
        if (node.getIndex() != null) {
            where = where.appendIndex(node.getIndex());
        } else if (node.getKey() != null) {
            where = where.appendProperty(node.getKey().toString());
        }
        boolean named = node.getName() != null && !node.getName().startsWith("<");
        return named && !known ? where.appendProperty(node.getName()) : where;
    }

    private static FieldCode codeOf(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return CODES.getOrDefault(constraint, FieldCode.INVALID_VALUE);
    }
}
