package dev.holdfast.server.problem;

import java.util.Objects;

/**
 * One thing that is wrong with a request.
 *
 * @param field a JSON pointer into the body ({@code ""} is the whole body), {@code ?name} for a query parameter,
 *     {@code header:Name} for a header, {@code line:3,column:floor} for a place in a CSV file
 * @param code what is wrong, one of {@link FieldCode}'s codes
 */
public record FieldError(String field, String code, String message, String remedy) {

    public FieldError {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(remedy, "remedy");
    }

    /** An error with the remedy that goes with its code. */
    public static FieldError of(String field, FieldCode code, String message) {
        return new FieldError(field, code.code(), message, code.remedy());
    }

    /** An error of a query parameter. */
    public static FieldError ofQuery(String name, FieldCode code, String message) {
        return of("?" + name, code, message);
    }
}
